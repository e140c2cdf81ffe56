import { ShareBar } from './share-bar.component.js';

ShareBar.define();

declare global {
  interface HTMLElementTagNameMap {
    'share-bar': ShareBar;
  }
}
