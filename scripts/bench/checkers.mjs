// Checking libraries against one shape: the part of a dossier that the cases use. The shape is written once and each
// library only supplies its own words for it, so that none is asked for less than another.

/** The shape, in the words of one library. */
const shapeIn = ({ text, flag, share, amount, day, pointer, one, list, filled, object }, { FIELDS, VOCABULARY }) => {
  const all = (names, schema) => Object.fromEntries(names.map((name) => [name, schema]));
  const mutual = object(
    { name: text, level: one(VOCABULARY.levels) },
    {
      workforce: object({}, all(FIELDS.workforce, share)),
      staffConsent: object({}, all(FIELDS.staffConsent, share)),
      localEconomy: object({}, { ...all(FIELDS.localEconomyShares, share), ...all(FIELDS.localEconomyFlags, flag) }),
      membership: object({}, { open: flag, qualifyingMonths: amount }),
      finances: object({}, { equityPossible: flag, freeReserves: amount, monthlyCost: amount }),
      transition: object({}, { months: amount }),
      place: object({}, { boundary: text }),
    },
  );
  const relationship = object(
    { id: text },
    {
      boundary: one(VOCABULARY.boundaries),
      ...all(FIELDS.relationshipFlags, flag),
      ...all(FIELDS.relationshipShares, share),
    },
  );
  const intervention = object(
    { id: text },
    { ...all(FIELDS.interventionFlags, flag), ...all(FIELDS.interventionAmounts, amount) },
  );
  const evidence = object(
    { id: text, about: filled(pointer), kind: one(VOCABULARY.kinds), source: object({ title: text }, {}) },
    { quality: one(VOCABULARY.qualities) },
  );
  return object(
    { schemaVersion: one([1]), asOf: day, mutual },
    { relationships: list(relationship), interventions: list(intervention), evidence: list(evidence) },
  );
};

const mapped = (record, change) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

/** Two of the libraries take an empty list for an object of which nothing is required, and have to be told. */
const isNoList = (value) => !Array.isArray(value);

const valibot = async (kit) => {
  const v = await import('valibot');
  const schema = shapeIn(
    {
      text: v.pipe(v.string(), v.minLength(1)),
      flag: v.boolean(),
      share: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
      amount: v.pipe(v.number(), v.finite(), v.minValue(0)),
      day: v.pipe(v.string(), v.check(kit.isDay)),
      pointer: v.pipe(v.string(), v.regex(kit.POINTER)),
      one: v.picklist,
      list: v.array,
      filled: (item) => v.pipe(v.array(item), v.minLength(1)),
      object: (required, others) => {
        const object = v.strictObject({ ...required, ...mapped(others, v.exactOptional) });
        return Object.keys(required).length > 0 ? object : v.pipe(v.custom(isNoList), object);
      },
    },
    kit,
  );
  return (input) => v.is(schema, input);
};

const arktype = async (kit) => {
  const { type } = await import('arktype');
  const optional = (others) => Object.fromEntries(Object.entries(others).map(([key, value]) => [`${key}?`, value]));
  const schema = shapeIn(
    {
      text: type('string > 0'),
      flag: type('boolean'),
      share: type('0 <= number <= 1'),
      amount: type('number >= 0').narrow(Number.isFinite),
      day: type('string').narrow(kit.isDay),
      pointer: type(kit.POINTER),
      one: (values) => type.enumerated(...values),
      list: (item) => item.array(),
      filled: (item) => item.array().atLeastLength(1),
      object: (required, others) => {
        const object = type({ '+': 'reject', ...required, ...optional(others) });
        return Object.keys(required).length > 0 ? object : object.narrow(isNoList);
      },
    },
    kit,
  );
  return (input) => schema.allows(input);
};

const zod = async (kit) => {
  const z = await import('zod');
  const schema = shapeIn(
    {
      text: z.string().min(1),
      flag: z.boolean(),
      share: z.number().min(0).max(1),
      amount: z.number().min(0),
      day: z.string().refine(kit.isDay),
      pointer: z.string().regex(kit.POINTER),
      one: (values) => z.literal(values),
      list: (item) => z.array(item),
      filled: (item) => z.array(item).min(1),
      object: (required, others) => z.strictObject({ ...required, ...mapped(others, (one) => one.exactOptional()) }),
    },
    kit,
  );
  return (input) => schema.safeParse(input).success;
};

/** The whole dossier, compiled from the JSON Schema that the library publishes. */
const ajvWhole = async (kit) => {
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  const validate = new Ajv2020({ strict: true }).compile(kit.dossierJsonSchema());
  return (input) => validate(input);
};

/** The same part as the others. */
const ajvPart = async (kit) => {
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  const text = { type: 'string', minLength: 1 };
  const schema = shapeIn(
    {
      text,
      flag: { type: 'boolean' },
      share: { type: 'number', minimum: 0, maximum: 1 },
      amount: { type: 'number', minimum: 0 },
      day: { type: 'string', format: 'day' },
      pointer: { type: 'string', pattern: kit.POINTER.source },
      one: (values) => ({ enum: values }),
      list: (item) => ({ type: 'array', items: item }),
      filled: (item) => ({ type: 'array', items: item, minItems: 1 }),
      object: (required, others) => ({
        type: 'object',
        properties: { ...required, ...others },
        required: Object.keys(required),
        additionalProperties: false,
      }),
    },
    kit,
  );
  const validate = new Ajv2020({ strict: true, formats: { day: kit.isDay } }).compile(schema);
  return (input) => validate(input);
};

/** How each contestant says whether a raw value is good, by the shortest way that it offers. */
export const CHECKERS = {
  'hand check': (kit) => kit.checkedByHand,
  ajv: ajvWhole,
  'ajv, part': ajvPart,
  valibot,
  arktype,
  zod,
  'zod/mini': (kit) => (input) => kit.dossierSchema.safeParse(input).success,
};

/** The last item, so that a check which stops early is found out. */
const withLast = (items, change) => [...items.slice(0, -1), change(items.at(-1))];

/** Changes that each make a good case a broken one. */
const FAULTS = [
  () => null,
  (one) => [one],
  ({ mutual, ...rest }) => rest,
  (one) => ({ ...one, schemaVersion: 2 }),
  (one) => ({ ...one, asOf: '2024-13-01' }),
  (one) => ({ ...one, surprise: true }),
  (one) => ({ ...one, relationships: {} }),
  (one) => ({ ...one, evidence: [{ ...one.evidence[0], about: [] }] }),
  (one) => ({ ...one, evidence: [{ ...one.evidence[0], about: ['relationships'] }] }),
  (one) => ({ ...one, evidence: [{ ...one.evidence[0], kind: 'hearsay' }] }),
  (one) => ({ ...one, evidence: [{ ...one.evidence[0], source: { title: '' } }] }),
  (one) => ({ ...one, evidence: [{ ...one.evidence[0], quality: 1 }] }),
  ...[
    (mutual) => ({ ...mutual, name: '' }),
    (mutual) => ({ ...mutual, level: 'village' }),
    (mutual) => ({ ...mutual, surprise: 1 }),
    ({ level, ...rest }) => rest,
    (mutual) => ({ ...mutual, workforce: [] }),
    (mutual) => ({ ...mutual, workforce: { ...mutual.workforce, localShare: 1.2 } }),
    (mutual) => ({ ...mutual, workforce: { ...mutual.workforce, turnoverShare: '0.2' } }),
    (mutual) => ({ ...mutual, staffConsent: { awareShare: null } }),
    (mutual) => ({ ...mutual, staffConsent: { surprise: 0.5 } }),
    (mutual) => ({ ...mutual, localEconomy: { localBusinessLinks: 1 } }),
    (mutual) => ({ ...mutual, localEconomy: { lm3ResponseShare: -0.1 } }),
    (mutual) => ({ ...mutual, membership: { open: 'yes' } }),
    (mutual) => ({ ...mutual, finances: { monthlyCost: -1 } }),
    (mutual) => ({ ...mutual, finances: { surprise: 1 } }),
    (mutual) => ({ ...mutual, transition: { months: true } }),
    (mutual) => ({ ...mutual, place: { boundary: '' } }),
  ].map((change) => (one) => ({ ...one, mutual: change(one.mutual) })),
  ...[
    ({ id, ...rest }) => rest,
    (last) => ({ ...last, boundary: 'nowhere' }),
    (last) => ({ ...last, reciprocal: 0 }),
    (last) => ({ ...last, continuityIndex: 1.01 }),
    (last) => ({ ...last, recipocal: true }),
    () => 'relationship',
  ].map((change) => (one) => ({ ...one, relationships: withLast(one.relationships, change) })),
  ...[
    ({ id, ...rest }) => rest,
    (last) => ({ ...last, leadWorker: 'no' }),
    (last) => ({ ...last, annualCost: -5 }),
    (last) => ({ ...last, horizonMonth: 3 }),
    () => null,
  ].map((change) => (one) => ({ ...one, interventions: withLast(one.interventions, change) })),
];

/** What is broken, made from one good case. */
export const brokenFrom = (good) => FAULTS.map((fault) => fault(structuredClone(good)));
