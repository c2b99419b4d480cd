// Checks postal codes with the validators that know the country.
// node check.js CATALOG < USERS: the catalog as populace catalog prints it; users as TSV with address.country_code and
// address.post_code.
'use strict';

const fs = require('fs');
const postcodeValidator = require('postcode-validator');
const validator = require('validator');

const judges = [
    {
        name: 'validator.js',
        knows: (country) => validator.isPostalCodeLocales.includes(country),
        accepts: (code, country) => validator.isPostalCode(code, country),
        // It wants the country's letters in front, which letters within the country do without.
        forms: { AZ: (code) => `AZ${code}`, HT: (code) => `HT${code}`, LT: (code) => `LT-${code}` },
    },
    {
        name: 'postcode-validator',
        knows: (country) => postcodeValidator.postcodeValidatorExistsForCountry(country),
        accepts: (code, country) => postcodeValidator.postcodeValidator(code, country),
        // It wants the letter of the province in front, which few people write. Any letter will do for it: B is Buenos Aires.
        forms: { AR: (code) => `B${code}` },
    },
];

function fail(message) {
    console.error(`post-codes-test: ${message}`);
    process.exit(1);
}

const { countries } = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
const codesOf = new Map(countries.map((country) => [country.code, []]));
for (const line of fs.readFileSync(0, 'utf8').trimEnd().split('\n').slice(1)) {
    const [country, code] = line.split('\t');
    codesOf.get(country).push(code);
}

const unknown = [];
const checked = new Map(judges.map((judge) => [judge, { countries: 0, codes: 0 }]));
let withCodes = 0;
let fewest = Infinity;
for (const country of countries) {
    const codes = codesOf.get(country.code);
    if (country.post_code === null) {
        const code = codes.find((one) => one !== '');
        if (code !== undefined) {
            fail(`${country.code} must have no codes: ${code}`);
        }
        continue;
    }
    withCodes++;
    fewest = Math.min(fewest, codes.length);
    const knowing = judges.filter((judge) => judge.knows(country.code));
    if (knowing.length === 0) {
        unknown.push(country.code);
    }
    for (const judge of knowing) {
        const form = judge.forms[country.code] ?? ((code) => code);
        const wrong = codes.find((code) => !judge.accepts(form(code), country.code));
        if (wrong !== undefined) {
            fail(`${country.code} must have codes that ${judge.name} accepts: ${form(wrong)}`);
        }
        checked.get(judge).countries++;
        checked.get(judge).codes += codes.length;
    }
}
if (!(fewest > 0 && fewest < Infinity)) {
    fail(`each country with postal codes must have users: ${fewest}`);
}

const counts = [...checked].map(
    ([judge, count]) => `${judge.name} accepts all ${count.codes} of ${count.countries} countries`,
);
console.log(
    `${withCodes} countries with postal codes, at least ${fewest} of each: ${counts.join(', ')}; `
        + `neither knows ${unknown.length === 0 ? 'none' : unknown.join(' ')}`,
);
