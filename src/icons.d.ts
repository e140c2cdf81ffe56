/** A brand icon of `simple-icons`: the path of a 24 × 24 SVG (see `scripts/icon-plugins.js`). */
declare module 'icon:*' {
  const path: string;
  export default path;
}
