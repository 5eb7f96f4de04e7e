import { KINDS } from './personal-data/numbers.ts';
import { measureRecall, measureSpoilt, measureLookAlikes } from './personal-data/generated.ts';
for(const {group} of KINDS){const f=measureRecall(group);console.log(f.name,f.cases,f.found/f.cases,f.exact/f.cases);console.log(f.mistakes.slice(0,14))}
for(const {group} of KINDS){const f=measureSpoilt(group);console.log(f.name,f.cases,f.found/f.cases);console.log(f.mistakes.slice(0,10))}
const f=measureLookAlikes();console.log(f.name,f.cases,f.found);console.log(f.mistakes)
