/** What stands before the tables of the reference pages. */

export const PACK_INTRODUCTION = `# The pack format

<!-- Made by \`npm run -s cli -- schema pack --format markdown\`; edit the descriptions in src/packs instead. -->

A rule pack is one YAML file: rules that judge drafts, each with the examples that prove it. Facts about a company stand in its
[profile](company-format.md); packs refer to them. A _day_ is written as \`2026-12-31\`, a _moment_ with its zone as
\`2026-12-31T18:00:00+01:00\`.

Your editor helps you write one when the file begins with the line below, and \`pack.schema.json\` is what
\`npm run -s cli -- schema pack\` prints:

\`\`\`yaml
# yaml-language-server: $schema=pack.schema.json
\`\`\`

A message, a reason, a suggestion and a clause may be one text, or one per language (\`{ en: …, de: … }\`). People read their
browser's language where it is given, and else the one that stands first.

A pack of your own can change what other packs say, by the name of the rule (\`pack/rule\`). It can **add** to a rule or a list,
**narrow** a rule, or **mute** it. What a rule's author has proved must still hold afterwards. Nothing that a pack says changes what
people may always speak of: their pay, hours, safety, union, management, job, an authority or a court.

\`\`\`yaml
format: 1
id: our-rules
version: 1
title: What is special about us
owner: Communications
extends:
  rules:
    brand/absolute-claim:
      reason: Loud is wrong on our own pages, but this one is our motto.
      severity: warning
      add: { none: [our-motto] }
      examples: { pass: ['Every parcel. Every time. Guaranteed. We said it first.'] }
    mixing/sells-product:
      when: { site: [linkedin, x] } # only here, not everywhere
      mode: trial # shown by \`check --trial\`, and to nobody else
  lists:
    cues/secrecy:
      phrases: [below deck only, between (us|you and me) and the gatepost]
lists:
  our-motto: { why: what we have always said, phrases: [we said it first] }
mute:
  brand/too-many-hashtags:
    reason: The trade fair needs them.
    until: 2027-03-01T00:00:00+01:00
\`\`\`

| you write              | and the rule                                                                                      |
| ---------------------- | ------------------------------------------------------------------------------------------------- |
| \`add\`                  | looks for more (\`terms\`, \`company\`, \`signs\`), or leaves more alone (\`except\`, \`unless\`, \`none\`) |
| \`severity\`, \`at\`       | is louder or quieter; thresholds can only be raised                                               |
| \`when\`, \`within\`       | speaks in fewer places; neither can be widened                                                    |
| \`most\`                 | (of style) lets more pass                                                                         |
| \`mode: trial\`          | is only shown to who tries it                                                                     |
| \`mute\` with a \`reason\` | is gone, or silent until a moment                                                                 |`;

export const COMPANY_INTRODUCTION = `# The company profile

<!-- Made by \`npm run -s cli -- schema company --format markdown\`; edit the descriptions in src/packs instead. -->

\`company.yaml\` holds facts about one company, and no judgement: what follows from them is said by [rule packs](pack-format.md).
A _day_ is written as \`2026-12-31\`, a _moment_ with its zone as \`2026-12-31T18:00:00+01:00\`. Your editor helps you write it when
the file begins with the line below, and \`company.schema.json\` is what \`npm run -s cli -- schema company\` prints:

\`\`\`yaml
# yaml-language-server: $schema=company.schema.json
\`\`\``;
