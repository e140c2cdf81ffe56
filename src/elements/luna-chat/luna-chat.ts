import { LunaChat } from './luna-chat.component.js';

LunaChat.define();

declare global {
  interface HTMLElementTagNameMap {
    'luna-chat': LunaChat;
  }
}
