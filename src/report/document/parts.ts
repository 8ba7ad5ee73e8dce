import { textOf, type LocalisedText } from '../language/language.ts';
import { plainText } from '../language/plain.ts';
import type { Translator } from '../language/translator.ts';
import type { Block } from './document.ts';

/** A note that a translation waits for a translator's eye; nothing where the language has been checked. */
export const unreviewed = (translator: Translator): readonly Block[] => {
  const note = translator.say('unreviewed');
  return textOf(note) === '' ? [] : [{ kind: 'note', words: note }];
};

/** The one title of a report. */
export const titleOf = (subject: string | undefined, translator: Translator): LocalisedText =>
  subject === undefined || plainText(subject) === ''
    ? translator.say('title.nameless')
    : translator.say('title', { subject: plainText(subject, 120) });
