/** The playground's own words; the report brings those of its own. */
const en = {
  skip: 'Skip to the dossier',
  title: 'Playground',
  intro:
    'Choose a dossier, change what is known, and see the verdicts move. Everything happens in this page: nothing is sent anywhere.',
  unreviewed: '',
  controls: 'What to judge, and how',
  choose: 'Dossier',
  opened: 'from a file or a link',
  language: 'Language of the results',
  depth: 'How much is asked',
  'depth.screening': 'screening (public record)',
  'depth.standard': 'standard',
  'depth.full': 'full (everything)',
  law: 'Add tests of UK procurement law (not legal advice)',
  weights: 'Weights of the themes',
  'weights.hint': 'A theme of weight 2 counts twice as much as one of weight 1; with 0 it does not count.',
  'weights.equal': 'Make all weights 1',
  take: 'Share, download, open a file',
  share: 'Make a link',
  link: 'Link to this page as it stands',
  copied: 'The link is in the field, and was copied where the browser allows it.',
  html: 'Download the report as a web page',
  markdown: 'Download the report as Markdown',
  json: 'Download the dossier',
  open: 'Open a dossier from a file',
  verdicts: 'The verdicts now',
  stale: 'The dossier has errors. These are the verdicts from before them.',
  none: 'The dossier has errors, and nothing was judged yet.',
  results: 'What follows',
  levers: 'What would change each verdict',
  'levers.hint':
    'The fewest answers that would do, were each met in full or not at all. It says nothing about whether the world would follow.',
  up: 'To point to "{class}", all of this would have to be met in full:',
  down: 'It would point to no more than "{class}" if this were not met at all:',
  'up.none': 'Nothing that somebody can change would be enough to point to "{class}".',
  evidence: 'Better evidence comes first: what is done would do, but it is not shown well enough.',
  owners: 'in the hands of: {owners}',
  find: 'To find out first:',
  nothing: 'Nothing is indicated, so that nothing can be said to change it.',
  'class.weak': 'weak',
  'class.mixed': 'mixed',
  'class.positive': 'positive',
  'class.strong': 'strong',
  'owner.mutual': 'the mutual',
  'owner.commissioner': 'commissioners',
  'owner.parent': 'the parent body',
  'owner.partner': 'partners',
  'owner.policy': 'policy makers',
  'proposition.relationships': 'Relationships',
  'proposition.capabilities': 'Capabilities',
  'proposition.place': 'Place',
} as const;

/** A name of words that the playground has in both languages. */
export type Word = keyof typeof en;

/** Written without a native translator's eye, which `unreviewed` says on the page. */
const cy: Readonly<Record<Word, string>> = {
  skip: 'Neidio i’r ffeil',
  title: 'Maes chwarae',
  intro:
    'Dewiswch ffeil, newidiwch yr hyn sy’n hysbys, a gwelwch y dyfarniadau’n symud. Mae popeth yn digwydd yn y dudalen hon: ni chaiff dim ei anfon i unman.',
  unreviewed:
    'Nid yw’r cyfieithiad Cymraeg hwn wedi cael ei adolygu gan siaradwr Cymraeg (heb ei adolygu). Saesneg yw iaith y ffurflen.',
  controls: 'Beth i’w farnu, a sut',
  choose: 'Ffeil',
  opened: 'o ffeil neu ddolen',
  language: 'Iaith y canlyniadau',
  depth: 'Faint a ofynnir',
  'depth.screening': 'sgrinio (cofnod cyhoeddus)',
  'depth.standard': 'safonol',
  'depth.full': 'llawn (popeth)',
  law: 'Ychwanegu profion cyfraith caffael y DU (nid cyngor cyfreithiol)',
  weights: 'Pwysau’r themâu',
  'weights.hint': 'Mae thema â phwysau 2 yn cyfrif ddwywaith cymaint ag un â phwysau 1; gyda 0 nid yw’n cyfrif.',
  'weights.equal': 'Gwneud pob pwysau’n 1',
  take: 'Rhannu, lawrlwytho, agor ffeil',
  share: 'Creu dolen',
  link: 'Dolen i’r dudalen hon fel y mae',
  copied: 'Mae’r ddolen yn y maes, ac fe’i copïwyd lle mae’r porwr yn caniatáu.',
  html: 'Lawrlwytho’r adroddiad fel tudalen we',
  markdown: 'Lawrlwytho’r adroddiad fel Markdown',
  json: 'Lawrlwytho’r ffeil',
  open: 'Agor ffeil o’ch cyfrifiadur',
  verdicts: 'Y dyfarniadau nawr',
  stale: 'Mae gwallau yn y ffeil. Dyma’r dyfarniadau o’r adeg cyn hynny.',
  none: 'Mae gwallau yn y ffeil, ac ni farnwyd dim eto.',
  results: 'Yr hyn sy’n dilyn',
  levers: 'Beth fyddai’n newid pob dyfarniad',
  'levers.hint':
    'Y lleiaf o atebion a fyddai’n ddigon, pe bai pob un wedi’i fodloni’n llawn neu ddim o gwbl. Nid yw’n dweud a fyddai’r byd yn dilyn.',
  up: 'I bwyntio at "{class}", byddai’n rhaid bodloni hyn i gyd yn llawn:',
  down: 'Ni fyddai’n pwyntio at fwy na "{class}" pe na bai hyn wedi’i fodloni o gwbl:',
  'up.none': 'Ni fyddai dim y gall rhywun ei newid yn ddigon i bwyntio at "{class}".',
  evidence: 'Tystiolaeth well sy’n dod gyntaf: byddai’r hyn a wneir yn ddigon, ond nid yw wedi’i ddangos yn ddigon da.',
  owners: 'yn nwylo: {owners}',
  find: 'I’w ganfod yn gyntaf:',
  nothing: 'Ni chaiff dim ei awgrymu, felly ni ellir dweud beth fyddai’n ei newid.',
  'class.weak': 'gwan',
  'class.mixed': 'cymysg',
  'class.positive': 'cadarnhaol',
  'class.strong': 'cryf',
  'owner.mutual': 'y cydfuddiannol',
  'owner.commissioner': 'comisiynwyr',
  'owner.parent': 'y rhiant-gorff',
  'owner.partner': 'partneriaid',
  'owner.policy': 'llunwyr polisi',
  'proposition.relationships': 'Perthnasoedd',
  'proposition.capabilities': 'Galluoedd',
  'proposition.place': 'Lle',
};

const WORDS: Readonly<Record<'en' | 'cy', Readonly<Record<Word, string>>>> = { en, cy };

/** Words in a language, with `{name}` filled. */
export const say = (locale: 'en' | 'cy', word: Word, data: Readonly<Record<string, string>> = {}): string =>
  WORDS[locale][word].replaceAll(/\{(\w+)\}/g, (whole, name: string) => data[name] ?? whole);

/** Tells whether an attribute of the page names words. */
export const isWord = (name: string): name is Word => Object.hasOwn(en, name);
