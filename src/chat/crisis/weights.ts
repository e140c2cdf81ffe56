// Written by eval/crisis/weigh.ts: what concepts (see `lexicon.ts`), one or two in a row, weigh; each with the letter of its weight, `P` 0.
export const BIAS = -20;
export const SINGLES =
  'L9y?¶@XCɑHVJmM☤NUOoQθQψQηRsS!TCTkTMUPUjUqUtUvUzUWVnVJWeWbXφXωXAYNYRYcYfYhYEZB[D[w[~[Q]d_a`g`u`lbrcHfZh#p$t%t';
export const PAIRS =
  'wgDnuE?yFngFonHyyHA?IiLIiNIi¶IodIcNJiXJinJkiJt~Ju¶JwGJwyJyuJl?KnyKsPK?uLXoLiGLmɑLpuL?kMKiMiBMmLMmgMntMpKMtBMuyM?pNelNe¶NimNiwNiyNmNNmXNmkNoXNzɑNλνN?¶OLiOf?OgNOjKOlNOmyOoLOswOx?ONiQXtQdBQgiQgnQgψQmtQmuQm~Qn?QnωQowQt?QthQtuQuθQwKQwiQwuQδgQ?gR?hRDgRNtRcgRg!RgdRggRiQRioRirRkhRmZRn~RofRwkRicSizSk¶SlASnaSpZSq!StjS~oS!¶T?iT?tTGiTGvTRmTTiTceTiETiiTipTmoToBTqyTtiTtsTwsT?WUCAUiJUnnUo?UwJUwhUzsU?PVNnVPAVPCVgkViaVjfVnPVpiVskVwfVwlVyiVPlWi$WiAWisWivWmhWooW?%X?mX?~XBZXiHXohX?qYKlYikYilYtKYTlZi#ZidZifZtkZ?![Ks[eg[i%\\iR`iu`nM`zbbwWcwdckseqgf~~m';
