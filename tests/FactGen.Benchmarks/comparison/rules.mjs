// What a team would script around a YAML parser and a JSON schema validator: the shape of claims, the ids that claims name, and
// that quotes stand in their texts. Findings, values in the quotes, hedges, dates and negations are left out.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';

const scalar = { type: ['string', 'number', 'boolean'] };
const day = { type: 'string', pattern: '^[0-9]{4}(-[0-9]{2}){0,2}$' };
const quote = {
  anyOf: [
    { type: 'string' },
    {
      type: 'object',
      required: ['quote'],
      additionalProperties: false,
      properties: { quote: { type: 'string' }, prefix: { type: 'string' }, suffix: { type: 'string' }, sic: { type: 'string' } },
    },
  ],
};

/** A validator for facts files, made of the schema of the fact base. */
export function factsValidator(types) {
  const claim = {
    type: 'object',
    required: ['value', 'sources'],
    additionalProperties: false,
    properties: {
      value: scalar, by: { type: 'string' }, via: { type: 'array', items: { type: 'string' } }, stated: { ...day, type: ['string', 'number'] },
      valid: { type: ['string', 'object'] }, modality: { enum: ['asserted', 'alleged', 'planned', 'denied', 'counterfactual', 'opinion'] },
      because: { type: 'string' }, note: { type: 'string' }, id: { type: 'string' },
      sources: { type: 'object', minProperties: 1, additionalProperties: { anyOf: [quote, { type: 'array', items: quote }] } },
    },
  };
  const claimsOf = property => {
    const one = property.one_of
      ? { ...claim, properties: { ...claim.properties, value: { enum: property.one_of.map(word => word.id ?? word) } } }
      : property.type === 'count' ? { ...claim, properties: { ...claim.properties, value: { type: ['string', 'integer'] } } }
      : property.type === 'bool' ? { ...claim, properties: { ...claim.properties, value: { type: 'boolean' } } }
      : claim;
    return { if: { type: 'array' }, then: { type: 'array', items: one }, else: one };
  };
  const properties = {};
  for (const [name, type] of Object.entries(types)) {
    const members = {
      name: { type: 'string' },
      aliases: { type: 'array', items: { type: 'string' } },
      note: { type: 'string' },
    };
    for (let at = type; at; at = types[at.is]) {
      for (const [key, property] of Object.entries(at.properties)) {
        members[key] = claimsOf(property);
      }
    }

    properties[name] = { type: 'object', additionalProperties: { type: 'object', required: ['name'], properties: members, additionalProperties: false } };
  }

  return new Ajv({ allErrors: true, allowUnionTypes: true }).compile({ type: 'object', properties, additionalProperties: false });
}

/** A validator for files of source cards. */
export function cardsValidator() {
  const text = { type: 'string' };
  return new Ajv({ allErrors: true, allowUnionTypes: true }).compile({
    type: 'object',
    additionalProperties: {
      type: 'object',
      required: ['title', 'text', 'sha256'],
      additionalProperties: false,
      properties: {
        title: text, publisher: text, published: day, published_basis: { enum: ['stated', 'derived', 'unknown'] }, because: text, language: text, text,
        sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' }, headings: { type: 'array', items: text },
        exclude: { type: 'array', items: { type: 'object', required: ['from'], properties: { from: text, to: text } } },
      },
    },
  });
}

/** The files of a folder that end so, sorted. */
export function files(folder, ending) {
  return readdirSync(folder).filter(name => name.endsWith(ending)).sort().map(name => join(folder, name));
}

const fold = text => text.replace(/\s+/g, ' ').replace(/[\u2018\u2019]/g, "'").replace(/[\u201c\u201d]/g, '"').replace(/[\u2013\u2014]/g, '-');
const isWordCharacter = character => /[\p{L}\p{N}]/u.test(character);

/** Where a quote stands in a text, from a word's start to a word's end: how often, as far as once or more. */
function occurrences(text, words) {
  let count = 0;
  for (let at = text.indexOf(words); at >= 0 && count < 2; at = text.indexOf(words, at + 1)) {
    if ((at === 0 || !isWordCharacter(text[at - 1])) && (at + words.length === text.length || !isWordCharacter(text[at + words.length]))) {
      count++;
    }
  }

  return count;
}

/**
 * Checks ids and quotes of all files together. Each file has a name, its data, and a function that gives the place of a path in it.
 * Returns how many claims there are; reports what is wrong.
 */
export function checkLinks(types, facts, cards, folder, report) {
  const sources = new Map();
  for (const file of cards) {
    for (const [id, card] of Object.entries(file.data)) {
      const bytes = readFileSync(join(folder, card.text));
      if (createHash('sha256').update(bytes).digest('hex') !== card.sha256) {
        report(file, [id, 'sha256'], `the text is not the one on the card of '${id}'`);
      }

      sources.set(id, fold(bytes.toString('utf8')));
    }
  }

  const entities = new Map();
  for (const file of facts) {
    for (const [type, members] of Object.entries(file.data)) {
      for (const id of Object.keys(members)) {
        if (entities.has(id)) {
          report(file, [type, id], `'${id}' is there twice`);
        }

        entities.set(id, type);
      }
    }
  }

  const propertiesOf = new Map();
  for (const [name, type] of Object.entries(types)) {
    const all = new Map();
    for (let at = type; at; at = types[at.is]) {
      for (const [key, property] of Object.entries(at.properties)) {
        all.set(key, [property.type].flat().filter(item => item in types));
      }
    }

    propertiesOf.set(name, all);
  }

  let claims = 0;
  for (const file of facts) {
    for (const [type, members] of Object.entries(file.data)) {
      for (const [id, entity] of Object.entries(members)) {
        for (const [key, value] of Object.entries(entity)) {
          const entityTypes = propertiesOf.get(type).get(key);
          if (!entityTypes) {
            continue;
          }

          const list = Array.isArray(value);
          (list ? value : [value]).forEach((claim, index) => {
            claims++;
            const path = list ? [type, id, key, index] : [type, id, key];
            if (entityTypes.length > 0 && !isOf(entities.get(claim.value), entityTypes)) {
              report(file, [...path, 'value'], `'${claim.value}' is no ${entityTypes}`);
            }

            for (const speaker of [claim.by, ...(claim.via ?? [])]) {
              if (speaker !== undefined && speaker !== 'unnamed' && !entities.has(speaker)) {
                report(file, [...path, 'by'], `there is no '${speaker}'`);
              }
            }

            for (const [source, quotes] of Object.entries(claim.sources)) {
              const text = sources.get(source);
              if (text === undefined) {
                report(file, [...path, 'sources', source], `there is no source '${source}'`);
                continue;
              }

              for (const quoted of [quotes].flat()) {
                const words = fold(quoted.quote ?? quoted);
                const count = occurrences(text, words) || occurrences(text, words[0].toUpperCase() + words.slice(1));
                if (count !== 1) {
                  report(file, [...path, 'sources', source], `'${words}' stands ${count === 0 ? 'nowhere' : 'more than once'} in '${source}'`);
                }
              }
            }
          });
        }
      }
    }
  }

  return claims;

  function isOf(type, wanted) {
    for (let at = type; at; at = types[at].is) {
      if (wanted.includes(at)) {
        return true;
      }
    }

    return false;
  }
}
