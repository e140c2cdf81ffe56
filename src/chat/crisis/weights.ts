// Written by eval/crisis/weigh.ts: what concepts (see `lexicon.ts`), one or two in a row, weigh; each with the letter of its weight, `P` 0.
export const BIAS = -20;
export const SINGLES =
  'L:y>¶@XCɑHVJmM☤NUOoQθQψQηRsS!TCTPTjTkTMUqUtUvUzUWVnVJWeWbXφXωXAYNYRYcYfYhYEZB[D[w[~[Q]d_a`g`u`lbrdHfZh#p$t%t';
export const PAIRS =
  'nuDwgDngF?yGi¶HonHyyHA?IiLIiNIodIcNJiXJinJkiJt~Ju¶JwGJwyJyuJl?KnyKsPK?kL?uLXoLiGLmyLmɑLpuLKiMiBMmLMmgMntMpKMtBMuyM?pNelNe¶NimNiwNmNNmXNmkNoXNzɑNλνN?¶OLiOgNOiyOjKOlNOoLOswOx?ONiQXtQdBQg!QgnQgψQmtQnωQowQriQt?QthQtjQtuQuθQwKQwiQwkQδgQδyQ?gR?hRDgRNtRcgRgdRggRgiRiQRioRirRkhRmZRmuRm~Rn?Rn~RicSizSk¶SlASnaSpZSq!S~oS!¶T?iT?tTGiTGvTRmTTiTceTiETiiTipTmoToBTqyTtiTtsTwsT?WUCAUiJUnnUo?UwJUwhUzsUNnVPAVPCVgkViaVooVpiVskVwfVyiV?PW?mW?~WPlWi$WiAWisWivWjfWmhWnPWwlW?%XBZXiHXohX?qYKlYikYilYtKYTlZi#ZidZifZtkZ?![Ks[eg[i%\\iR`iu`nM`zbbwWcwdckseqgf~~m';
