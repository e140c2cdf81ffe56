/** A style sheet, as text: marked for the editor and for the minifier. */
export const css = ([text]: TemplateStringsArray): string => text ?? '';
