/** Which pieces a list of tokens names. */
export const includedIn = (tokens: string): ((piece: string) => boolean) => {
  const names = tokens.split(/\s+/);
  return (piece) => names.includes(piece);
};
