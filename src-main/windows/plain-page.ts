/** What stands in the window when its page fails again: two sentences in an address, without code, styles or files. */
import type { Translator } from '../../shared/messages/translator.ts';
import type { Theme } from './window-options.ts';

export function plainPageUrl({ translate, locale, direction }: Translator, theme: Theme): string {
  const page = `<!doctype html>
<html lang="${locale}" dir="${direction}">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escape(translate('app.name'))}</title>
<body style="color-scheme: ${theme}; margin: 3rem; max-width: 60ch; font: 1.1rem/1.5 system-ui">
<h1>${escape(translate('app.failed.title'))}</h1>
<p>${escape(translate('app.failed.text'))}</p>
</body>
</html>`;
  return `data:text/html;charset=utf-8,${encodeURIComponent(page)}`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
