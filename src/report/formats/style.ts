/**
 * The style sheet of the HTML report.
 *
 * Text #1d1d1d on #ffffff is 16.9:1, muted #454545 9.6:1, so that both stay far above 4.5:1. Nothing is told by
 * colour. A picture grows with the screen, up to where its letters are as large as the text. In print, what is folded
 * is left out: the tables say the results.
 */
export const STYLE: string = [
  ':root{color-scheme:light}',
  '*{box-sizing:border-box}',
  'body{margin:0;background:#fff;color:#1d1d1d;font:1rem/1.5 system-ui,"Segoe UI",Helvetica,Arial,sans-serif}',
  'main{max-width:62rem;margin:0 auto;padding:1rem;overflow-wrap:anywhere}',
  'h1,h2,h3{line-height:1.25;text-wrap:balance}',
  'h1{font-size:1.9rem}',
  'h2{font-size:1.45rem;margin-top:2.5rem;border-top:3px solid #1d1d1d;padding-top:.75rem}',
  'h3{font-size:1.15rem;margin-top:1.75rem}',
  'p,li{max-width:44rem}',
  '.note{border:2px solid #1d1d1d;padding:.75rem;max-width:none}',
  '.table-region{overflow-x:auto;margin:1rem 0}',
  '.table-region:focus-visible,summary:focus-visible{outline:3px solid #1d1d1d;outline-offset:2px}',
  'table{border-collapse:collapse;width:100%;font-size:.95rem;overflow-wrap:normal}',
  'caption{text-align:left;font-weight:700;padding:.25rem 0;max-width:calc(100vw - 2rem);position:sticky;left:0}',
  'th,td{text-align:left;vertical-align:top;padding:.4rem .75rem .4rem 0;border-bottom:1px solid #767676;min-width:4.5rem}',
  'td{font-variant-numeric:tabular-nums}',
  'thead th{color:#454545}',
  'details{margin:.5rem 0;border-left:3px solid #767676;padding-left:.75rem}',
  'summary{cursor:pointer;font-weight:700}',
  'figure{margin:1rem 0}',
  'svg{width:100%;max-width:25rem;height:auto;display:block;margin:.25rem 0}',
  'figure>p{color:#454545;font-size:.9rem;margin:.25rem 0}',
  '@media print{body{font-size:10pt}main{max-width:none;padding:0}h2{break-after:avoid}tr,figure,li{break-inside:avoid}',
  '.table-region{overflow:visible}details{border:0;padding:0}details:not([open]){display:none}caption{max-width:none;position:static}}',
].join('');
