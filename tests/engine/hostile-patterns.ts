/**
 * Patterns that somebody might put into a pack to hang a browser, or that slip past a careless reader. Each is refused, or
 * does bounded work on any text. The second half are combinations, so that no single shape is the only one tried.
 */

const UNBOUNDED = String.raw`a*
a+
a*?
a+?
a{3,}
.*
.+x
\w+@\w+
\s*$
^\s+|\s+$
[ab]*c
[^x]+x
(?:a|b)+
(?:ab)*
(?:a+)+$
(?:a*)*b
(a+)+$
([a-z]+)*!
(?:a|aa)+$
(?:a|a?)+b
(?:.*,){12}x
(?:\d+-)+x
x(?:y*z)+
(?:[a-z]+\.)+com
<[^>]+>
"(?:[^"\\]|\\.)*"
\d+(?:,\d{3})*
\S+@\S+\.\S+
(?<name>a+)b
a{0,}b`;

const NESTED = String.raw`(?:a{1,9}){1,9}
(?:a{1,9}b){1,9}
(?:a?){1,64}
(?:a?){64}
(?:a?b?){32}c
(?:a{0,3}){20}
(?:\d{1,3}[ -]?){12}
(?:(?:a{1,3}){1,3}){1,3}
(?:ab{1,3}){2,4}
(?:a|b{2,5}){2,9}
(?:\w{1,20} ){1,20}
(?:x(?:y{1,4}z)){2}
(?:a{1,2}){2}
(a{1,30}){30}
((?:ab?){10}){10}
(?:a??){40}
(?:(?:a?)?){30}
(?:[a-z]?[0-9]?){40}!`;

const LOOKING = String.raw`(?=a)a
(?!a)b
(?<=a)b
(?<!a)b
a(?=b{1,64})
(?=.{1,128}x)a
(?!.{0,128}x)a
(?<=a{1,64})b
(?<!a{1,64})b
(?=(?=a)a)a
(a)\1
(a{1,64})\1
(?<x>a{1,64})\k<x>
(a)(b)\2\1
\1(a)
(?:(a)|b)\1
(\w{1,64}) \1`;

const TOO_MANY_WAYS = String.raw`\w{0,60}\w{0,60}\w{0,60}x
\w{1,128}\w{1,128}\w{1,128}\w{1,128}!
a{0,128}a{0,128}a{0,128}b
[ab]{1,60}[bc]{1,60}[cd]{1,60}[da]{1,60}!
\w{1,40}(?:a|b){1,40}[ab]{2,64}!
(?:a|ab){30}c
(?:a|a){30}b
(?:a|a|a|a){20}b
(?:a|b|ab){20}c
(?:aa|a){25}b
(?:\w|a){30}!
(?:x|xx|xxx){16}y
(?:foo|f){20}!
.{0,128}.{0,128}x
.{1,100}a.{1,100}b.{1,100}c
\s{0,100}\s{0,100}x
[^a]{0,128}[^b]{0,128}[^c]{0,128}d
\d{1,60}\d{1,60}\d{1,60}-
(?:ab|a)(?:bc|b)(?:cd|c)(?:a|ab){12}!
a?a?a?a?a?a?a?a?a?a?a?a?aaaaaaaaaaaa
\S{1,64}@\S{1,64}\.\S{1,64}`;

const NOTHING = String.raw`a?
a{0,5}
a|
|a
(?:)
()
\b
\B
^
$
^$
(?:a|)
(?:a?|b)
a{0}
(?:a{0,3}|b{0,3})
a??
(?:\b|a)
x{0}|y`;

const TOO_LONG_OR_BROKEN = String.raw`a{129}
a{500}
a{1,999}
(?:ab){200}
[a-z]{1,129}
\w{1000000000}
a{2,1}
(
)
a(b
a)b
[
[a
[z-a]
a**
a+*
*a
+a
?a
{1}
{1,2}
a{1}{2}
(?
(?:
(?<
(?<a
(?<1>a)
(?i:a)
(?-i:a)
(?>a)
(?#a)
\
a|*
(?P<x>a)`;

const HARMLESS = String.raw`a
abc|abd
\bAKIA[A-Z2-7]{16}\b
a{0,64}b
\w{1,30}\w{1,30}x
[\w.+-]{1,64}@[a-z0-9-]{1,63}\.[a-z]{2,24}
(?:password|passwd|pwd): \S{4,64}
(?:\d{4} ){3}\d{4}
(?:\d{4}[ -]?){0}x
-----BEGIN [A-Z]{2,10} KEY-----
^a{1,128}$
[^]{1,128}x
[\]\\]{1,9}x
\x41\u0042{1,9}
.{1,128}
(?<name>a|b)c
(a|b)(c|d)(e|f)
\d{3}-\d{2}-\d{4}
a{1,128}b{1,128}c{1,128}
[a-c]{1,40}[d-f]{1,40}[g-i]{1,40}
x\bx
\.\*\+\?\(\)\[\]\{\}\|
a}]b
é{1,9}ß`;

/** Parts that are dear together, in pairs and threes, each with an end that never comes. */
const DEAR = ['a{1,64}', '[ab]{0,64}', String.raw`\w{2,128}`, '(?:a|ab){1,8}', '.{0,32}', '(?:aa|a)'];
const COMBINED = DEAR.flatMap((first) =>
  DEAR.map((second, at) => `${first}${second}${at % 2 === 0 ? '' : (DEAR[at - 1] ?? '')}!`),
);

export const hostilePatterns: readonly string[] = [
  ...[UNBOUNDED, NESTED, LOOKING, TOO_MANY_WAYS, NOTHING, TOO_LONG_OR_BROKEN, HARMLESS].flatMap((list) =>
    list.split('\n'),
  ),
  'a'.repeat(257),
  '(?:'.repeat(60) + 'a' + ')'.repeat(60),
  'a?'.repeat(100) + 'b',
  '(a|b)'.repeat(50) + 'c',
  ...COMBINED,
];

/** Texts of 64 kB on which such patterns take longest. */
export const hostileTexts: readonly string[] = ['a', 'ab', 'aab', '0', 'a ', '\n', 'aA1-', 'é', 'x@x.'].map((unit) =>
  unit.repeat(65_536 / unit.length),
);
