// A plain HTML form made from the questions of an evaluator. A field that nobody touches adds nothing to the dossier.
import { standardWords } from 'social-productivity';
import { questions } from 'social-productivity/analysis';

/** Fields about the mutual itself; those in lists need buttons to add an item, which a plain form has not. */
const fieldsOf = (evaluator) => {
  const fields = questions(evaluator, standardWords()).flatMap((question) => question.fields);
  const single = fields.filter(({ path, type }) => !/[*@]/.test(path) && ASKED.includes(type));
  return [...new Map(single.map((field) => [field.path, field])).values()];
};

const ASKED = ['text', 'number', 'integer', 'yes-no', 'choice'];

/** The form as HTML. Yes, no and not known are three answers, so they are three buttons. */
export const formHtml = (evaluator) => `<form>${fieldsOf(evaluator).map(fieldHtml).join('\n')}</form>`;

const fieldHtml = ({ path, type, means = path, options = [], least, greatest }) => {
  if (type === 'yes-no') {
    const button = (value, words) =>
      `<label><input type="radio" name="${path}" value="${value}"${value === '' ? ' checked' : ''}> ${words}</label>`;
    return `<fieldset><legend>${escaped(means)}</legend>${button('yes', 'Yes')}${button('no', 'No')}${button('', 'Not known')}</fieldset>`;
  }
  if (type === 'choice') {
    const words = ['', ...options].map(
      (word) => `<option value="${word}">${word === '' ? 'Not known' : word}</option>`,
    );
    return `<p><label>${escaped(means)} <select name="${path}">${words.join('')}</select></label></p>`;
  }
  const ends = `${least === undefined ? '' : ` min="${least}"`}${greatest === undefined ? '' : ` max="${greatest}"`}`;
  const kind = type === 'text' ? 'type="text"' : `type="number" step="${type === 'integer' ? 1 : 'any'}"${ends}`;
  return `<p><label>${escaped(means)} <input ${kind} name="${path}"></label></p>`;
};

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** What somebody filled in, put into a dossier. An empty text is "not known", and so is no answer at all. */
export const dossierFrom = (evaluator, entries, start) => {
  const answers = new Map(entries);
  const dossier = structuredClone(start);
  for (const { path, type } of fieldsOf(evaluator)) {
    const answer = answers.get(path) ?? '';
    if (answer === '') continue;
    const value = type === 'yes-no' ? answer === 'yes' : /^(number|integer)$/.test(type) ? Number(answer) : answer;
    const steps = path.split('/').slice(1);
    const last = steps.pop();
    let place = dossier;
    for (const step of steps) place = place[step] ??= {};
    place[last] = value;
  }
  return dossier;
};
