const REFUSED =
  'the plugin {plugin} cannot use this: {reason}. Put it right by the plugin’s documentation, or drop the data.';
const UNANSWERED =
  'the plugin {plugin} gave no answer about its data, so the data cannot be trusted. Its schema must answer at once and not fail: tell its author.';
const NO_RULE =
  'there is no rule with the id "{id}", so what this rating says would be lost. Take the id from the catalogue of rules.';
const NO_RULE_LIKE =
  'there is no rule with the id "{id}", so what this rating says would be lost. Did you mean "{nearest}"?';
const NOT_RATEABLE =
  '"{id}" is a {role}, which has no scale on which it could be rated. Give the facts that it asks for, or remove the rating.';
const NOT_LOADED =
  'no rule set is loaded whose rules begin with "{group}/", so this rating counts for nothing here. Load the rule set, or correct "{id}".';

/** What an evaluator says of a dossier: apart from the others, because it parses nothing. */
export const EVALUATOR_MESSAGES = {
  'extension/refused': REFUSED as string,
  'extension/unanswered': UNANSWERED as string,
  'reference/no-rule': NO_RULE as string,
  'reference/no-rule-like': NO_RULE_LIKE as string,
  'reference/not-rateable': NOT_RATEABLE as string,
  'unlikely/rule-not-loaded': NOT_LOADED as string,
} as const;

/**
 * What each issue says: what is wrong, why it matters, what to do. The place is put in front.
 *
 * Words in braces are filled from the data of the issue.
 */
export const ISSUE_MESSAGES = {
  'input/accessor':
    '"{name}" is computed when it is read. A dossier is plain data, so that the same input always gives the same result. Give its value instead.',
  'input/cycle':
    'the value contains itself, so it is not JSON and cannot be stored or compared. Refer to other parts of the dossier by their identifiers.',
  'input/not-finite':
    'the number is {found}, which JSON cannot carry. Leave the property out if the figure is not known.',
  'input/not-json': '{found} is not a JSON value. Leave the property out if nothing is known.',
  'input/not-json-text':
    'the text is not JSON, so nothing of it can be read. Look for a comma, a quote or a bracket that is missing or one too many.',
  'input/nothing': 'there is nothing here. A dossier is an object with "schemaVersion", "asOf" and "mutual".',
  'input/list':
    'this is a list of {count} items, and a dossier is one object. Hand its items in one by one; ./batch reads many.',
  'input/lines':
    'this looks like one JSON text a line (NDJSON), and a dossier is one JSON text. Hand the lines in one by one; ./batch reads many.',
  'input/not-json-at':
    'the text is not JSON: at line {line}, column {column} stands "{found}", so nothing of it can be read. Look for a comma, a quote or a bracket that is missing or one too many.',
  'input/cut-short':
    'the text is not JSON: it ends too early, at line {line}, column {column}, so nothing of it can be read. Look for a file that was cut short, or for a bracket or quote that is missing.',
  'input/encoding':
    'the text has characters that come from reading a file in the wrong encoding ({encoding} taken for UTF-8). Save it as UTF-8.',
  'input/repeated-name':
    '"{name}" stands twice in one object, and only the last would count. Keep one of the two, or join them.',
  'input/broken-text':
    'the text holds half of a pair of surrogates, which is no character and cannot be stored. Look for a text that was cut in the middle of an emoji.',
  'input/more-issues': 'there are {count} more issues than the {limit} told here. Put these right first.',
  'input/not-plain':
    'the value is an object of a class ({found}), not plain data. Give a plain object, a list, a text or a number; dates are texts such as "2017-10-31".',
  'input/too-deep':
    'the value is nested more than {limit} levels deep, deeper than any dossier. Look for data that was put in twice.',
  'input/too-large':
    'the input has more than {limit} values, more than any dossier. Look for data that was put in many times.',
  'input/too-many':
    'there are {count} {what}, and {limit} are read at most. Split the dossier, or raise the limit if this is meant.',
  'input/unreadable': 'the value cannot be read: reading it failed. Give plain data.',
  'input/unsafe-name':
    'a property must not be called "{name}": the name has a meaning of its own in JavaScript. Rename it.',
  'extension/refused': REFUSED as string,
  'extension/unanswered': UNANSWERED as string,
  'shape/above': '{found} is above {limit}, the most that is possible here. Check the unit: a share is 0 to 1.',
  'shape/below': '{found} is below {limit}, the least that is possible here. Check the sign and the unit.',
  'shape/date-time': '"{found}" has a time of day, and the model knows days. Write {day}.',
  'shape/financial-year':
    '"{found}" looks like a financial year, and a date is one day, month or year. Give its first and last day where the model has both, or the day it ends: 2014-03-31.',
  'shape/percentage': '"{found}" is a percentage as a text. Write the share as a number: {share}.',
  'shape/empty-list': 'the list is empty, but it needs at least one item to say anything. Add one, or drop the record.',
  'shape/empty-text':
    'the text is empty. An empty text would pass for knowledge: leave the property out if nothing is known.',
  'shape/invalid': 'the value is not what the model allows here. See the guide to the fields of a dossier.',
  'shape/missing': '"{name}" is missing; it is one of the few properties that must be there. Add it.',
  'shape/missing-listed':
    '"{name}" is missing; it is one of the few properties that must be there. Add it with one of: {allowed}.',
  'shape/not-above': '{found} is not above {limit}, as it has to be here. Check the sign and the unit.',
  'shape/not-a-date':
    '"{found}" is not a date of the calendar, so it cannot be ordered. Write it as 2017, 2017-10 or 2017-10-31.',
  'shape/not-a-full-date':
    '"{found}" is not a day of the calendar, and the judgement is for one day. Write it as 2017-10-31.',
  'shape/not-a-pointer':
    '"{found}" does not point to a place in the dossier. Write it as /mutual/membership/total, each step after a slash.',
  'shape/not-in-list': '"{found}" is not one of the values used here. Use one of: {allowed}.',
  'shape/not-in-list-like':
    '"{found}" is not one of the values used here. Did you mean "{nearest}"? Allowed: {allowed}.',
  'shape/not-whole':
    '{found} is not a whole number, and this counts people or things. Give the share instead if only that is known.',
  'shape/null':
    'the value is null. A value that is not known is left out, so that nobody reads it as none. Leave the property out.',
  'shape/unknown-property':
    'there is no property called "{name}" here. It would be taken for "not known" in silence. Remove it, or put it under /extensions.',
  'shape/unknown-property-like':
    'there is no property called "{name}" here. It would be taken for "not known" in silence. Did you mean "{nearest}"?',
  'shape/wrong-type':
    'expected {expected}, found {found}. Change the value, or leave the property out if it is not known.',
  'version/text':
    'the schema version is the text "{found}", and a number was expected. Write {supported}, without quotes.',
  'version/two-lists':
    '"contexts" is the name of "commissioning" before versions were written down, and both are here: one of them would be lost. Join them under "commissioning".',
  'version/newer':
    'the dossier has schema version {found}, and this release reads up to {supported}. Properties it does not know would be lost: use a newer release of the library.',
  'version/unreadable':
    'the schema version is {found}, which is no version that ever was. Set schemaVersion to {supported}.',
  'reference/dangling':
    'there is no {kind} with the id "{id}", so what this record says would be lost. Correct the id, or add the {kind}.',
  'reference/dangling-like':
    'there is no {kind} with the id "{id}", so what this record says would be lost. Did you mean "{nearest}"?',
  'reference/no-rule': NO_RULE as string,
  'reference/no-rule-like': NO_RULE_LIKE as string,
  'reference/not-rateable': NOT_RATEABLE as string,
  'reference/nothing-there':
    'the pointer {pointer} leads to nothing: the dossier has a value up to {upTo} only. Evidence about nothing counts for nothing. Correct the pointer.',
  'reference/no-such-property':
    'the pointer {pointer} names no property of a dossier, so nobody could be asked about it. Correct the pointer.',
  'reference/says-of-frame':
    '"says" contradicts {pointer}, which frames the whole judgement: what the subject is, the day, an id, a whole model. Point to the value inside that differs, or correct the dossier itself.',
  'reference/says-unfit':
    '"says" gives a value that could not stand at {pointer}: wrong kind, word or range. Correct "says", or point to the place that it speaks of.',
  'reference/not-a-list':
    '"complete" names {pointer}, which is no list of a dossier, so that nothing can be complete there. Correct the pointer.',
  'reference/no-such-item':
    '"complete" names {pointer}, and there is no such item, so that nothing can be complete there. Correct the pointer.',
  'reference/circle':
    'the holding "{id}" is, through others, a holding in itself, so no look-through share exists. Correct "of".',
  'identity/duplicate-id':
    'the id "{id}" is used twice in this list (first at {first}), so references to it are ambiguous. Give each item its own id.',
  'identity/repeated':
    '"{id}" is listed twice (first at {first}); each may be listed once, or the two could contradict each other. Join the two records.',
  'identity/repeated-word': '"{id}" stands twice in this list. It changes nothing and may be a slip: remove one.',
  'identity/two-holders':
    'the id "{id}" stands for a holder of kind {one} and for one of kind {other}. A history can be read only if one id is one holder. Give each holder its own id.',
  'total/above-one':
    'the shares in "{name}" add up to {sum}, and parts of one whole cannot exceed 1. Check the figures, or the whole they are parts of.',
  'total/part-above-whole':
    '"{part}" is {partValue} and "{whole}" is {wholeValue}: a part cannot exceed its whole. Check both figures.',
  'total/sum-above-whole': '"{name}" adds up to {sum}, more than the {wholeValue} of "{whole}". Check the figures.',
  'order/dates': '"{later}" ({laterValue}) is before "{earlier}" ({earlierValue}). Check both dates.',
  'order/range': '"{low}" ({lowValue}) is above "{high}" ({highValue}). Swap them, or check both figures.',
  'order/history':
    'the state of {date} stands after a later one. Put the oldest first, so that changes can be followed.',
  'contradiction/cic-charity':
    'a community interest company is never a charity in law. Correct "legalForm" or "charity".',
  'contradiction/charity-form': 'the legal form is that of a charity, and "charity" says no. Correct one of the two.',
  'contradiction/distribution':
    '"{one}" says that nothing is distributed, and "{other}" says that something is. Correct one of the two.',
  'contradiction/point-and-band':
    '"{name}" is given, and a band of it as well. Give the one that the source states: a figure, or "{name}Low" and "{name}High".',
  'contradiction/private-capital':
    '"privateCapital" says no, and an investor holds a stake ("{id}"). Correct one of the two.',
  'contradiction/absent-but-described': '"{one}" says no, and "{other}" describes it. Correct one of the two.',
  'contradiction/contract-only':
    '"contractOnly" says that nothing but a contract joins the parties, and "{other}" says otherwise. Correct one of the two.',
  'contradiction/no-grade':
    'the evidence has neither "quality" nor "grade", so nobody can say how far to trust it. Add one of the two.',
  'unlikely/contract-above-turnover':
    'the contract is said to bring {annual} a year, more than the turnover of {turnover}. Check both figures, and the year they are for.',
  'unlikely/held-and-over':
    'the arrangement is held, and its last day ({ends}) was before the day of judgement ({asOf}). Give the day to which it was extended in "extendedTo", or set "noFixedEnd", or correct the status.',
  'unlikely/held-from-the-future':
    'the arrangement is held, and begins ({starts}) after the day of judgement ({asOf}). It counts as no income yet. Check both dates, or the status.',
  'unlikely/near-name':
    '"{one}" and "{other}" are nearly the same name and are counted as two payers. If they are one, spell them alike.',
  'unlikely/no-business':
    'the boundary is "private-public" and none of the parties is private, so it counts as no relationship with business. Correct the boundary ("inter-agency" for charities and public bodies), or the sector of a party.',
  'unlikely/not-yet':
    'this is dated {date}, after the day of judgement ({asOf}). What had not happened by then does not count. Move "asOf", or check the date.',
  'unlikely/out-of-proportion':
    '"{name}" is {value} beside "{other}" of {otherValue}, which hardly fits. Accounts are often stated in thousands: check the unit of both.',
  'unlikely/overlapping-period':
    'the period overlaps with that at {other}, so that some of the year would count twice. Check the days of both.',
  'unlikely/regime-before-its-day':
    'the regime "{regime}" came into force on {from}, and the procurement began earlier ({began}). Check both.',
  'unlikely/renamed-holder':
    'the id "{id}" stands for {one} and for {other}. If the holder changed its name, that is right; if these are two holders, give each its own id.',
  'unlikely/repeated-period':
    'a period that ends on {to} is listed already at {first}; the year counts once. Remove one of the two.',
  'unlikely/rule-not-loaded': NOT_LOADED as string,
  'unlikely/rounded-sum':
    'the shares in "{name}" add up to {sum}. Rounding can explain that, so they are read as one whole. Check them if they were not rounded.',
  'unlikely/share-against-sums':
    'the share is given as {share}, and the sums beside it come to {fromSums}. Both are kept, and the range holds both. Check the figures, and the year they are for.',
  'unlikely/surplus-against-cost':
    'the surplus is given as {surplus}, and turnover less cost leaves {left}. Check the three figures.',
  'unlikely/empty-list':
    'the list is empty, and is read as not known: forms leave empty lists behind. If there are none, say so by naming the list in "complete"; otherwise remove it.',
  'unlikely/over-distributed':
    '{paid} was paid out of {profit} that could be. Few forms allow that: check both figures and the year they are for.',
  'unlikely/both-controlled':
    'staff and a public body are both said to control it wholly. The law of reserved contracts and that of in-house companies hardly allow both. Check "employeeControl" and "publicControl"; "shared" may be meant.',
  'unlikely/after-as-of':
    'the evidence holds for {date}, after the day of judgement ({asOf}). It does not count. Move "asOf", or give the earlier day for which it holds in "validAt".',
  'unlikely/no-boundary':
    'a local figure is given and no boundary says what local means, so it cannot be compared. Name it in /mutual/place/boundary.',
  'unlikely/prevalence':
    '"prevalence" says how widely something holds in a sector, and the subject is not a sector. Remove it, or check /mutual/level.',
  'unlikely/empty-prevalence':
    '"prevalence" has neither a word nor a range, so it says nothing. Complete or remove it.',
  'unlikely/term':
    '"contractMonths" is {months}, and the dates say about {fromDates}. Extensions are not counted in either. Check them.',
  'unlikely/unknown-but-known':
    '/unknowns gives a reason why {pointer} is not known, and it has a value. Remove the reason or the value; "disputed" may stand beside a value.',
} as const;

/** Identifies the text of an issue. */
export type IssueMessageId = keyof typeof ISSUE_MESSAGES;
