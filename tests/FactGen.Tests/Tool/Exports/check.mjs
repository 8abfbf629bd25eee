// Reads back the RDF that 'factgen export' wrote, with parsers that know nothing of it: TriG and JSON-LD must be one dataset, each claim
// a nanopublication, and what stands in it what the JSON export has. Exit code 1 where anything is otherwise.
//   node check.mjs facts.trig facts.jsonld facts.json BASE
import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import { isomorphic } from 'rdf-isomorphic';

const [trigPath, jsonldPath, jsonPath, base] = process.argv.slice(2);
const prefixes = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#', rdfs: 'http://www.w3.org/2000/01/rdf-schema#', xsd: 'http://www.w3.org/2001/XMLSchema#',
  prov: 'http://www.w3.org/ns/prov#', oa: 'http://www.w3.org/ns/oa#', np: 'http://www.nanopub.org/nschema#', dct: 'http://purl.org/dc/terms/',
  edtf: 'http://id.loc.gov/datatypes/edtf/', fg: 'urn:factgen:terms:',
};
const iri = name => name.replace(/^([a-z]+):/, (whole, prefix) => prefixes[prefix] ?? whole);

const trig = new Parser({ format: 'application/trig' }).parse(readFileSync(trigPath, 'utf8'));
const nquads = await jsonld.toRDF(JSON.parse(readFileSync(jsonldPath)), { format: 'application/n-quads', safe: true });
const fromJsonLd = new Parser({ format: 'application/n-quads' }).parse(nquads);
const facts = JSON.parse(readFileSync(jsonPath));

let checks = 0;
let failures = 0;
function expect(actual, expected, what) {
  checks++;
  if (JSON.stringify(actual) !== JSON.stringify(expected)) {
    failures++;
    console.error(`${what}: ${JSON.stringify(actual)}, and not ${JSON.stringify(expected)}`);
  }
}

const store = new Store(trig);
const objects = (subject, predicate, graph) => store.getObjects(subject, iri(predicate), graph ?? null);
const one = (subject, predicate, graph) => objects(subject, predicate, graph)[0]?.value ?? null;
const encoded = id => id.split('/').map(encodeURIComponent).join('/').replaceAll('%3A', ':');
const sorted = values => [...values].sort();

expect(trig.length > 0 && isomorphic(trig, fromJsonLd), true, 'TriG and JSON-LD are one dataset');
expect(store.countQuads(null, iri('rdf:type'), iri('np:Nanopublication'), null), facts.claims.length, 'nanopublications');
expect(store.countQuads(null, iri('rdf:type'), iri('fg:Finding'), null), facts.findings.length, 'findings');
expect(store.countQuads(null, iri('rdf:type'), iri('oa:TextQuoteSelector'), null), facts.claims.flatMap(claim => claim.quotes).length, 'quotes');

for (const entity of facts.entities) {
  const subject = `${base}entity/${entity.id}`;
  expect(one(subject, 'rdfs:label', `${base}dataset`), entity.name, `${entity.id}, name`);
  expect(one(subject, 'rdf:type', `${base}dataset`), `${base}type/${entity.type}`, `${entity.id}, type`);
}

for (const source of facts.sources) {
  const subject = `${base}source/${source.id}`;
  expect([one(subject, 'dct:title'), one(subject, 'dct:publisher'), one(subject, 'dct:identifier')], [source.title, source.publisher, source.url], source.id);
}

// A literal in each datatype that a value may have, and a name for entities and words.
function valueOf(claim) {
  const exact = claim.is_exact;
  switch (claim.kind) {
    case 'entity': return [`${base}entity/${claim.value}`, undefined];
    case 'one_of': return [`${base}word/${claim.declared_by}/${claim.property}/${claim.value}`, undefined];
    case 'count': return exact ? [String(claim.lower), iri('xsd:integer')] : [claim.value, iri('fg:count')];
    case 'number': return exact ? [String(claim.lower), iri('xsd:decimal')] : [claim.value, iri('fg:number')];
    case 'bool': return [claim.value, iri('xsd:boolean')];
    case 'url': return [claim.value, iri('xsd:anyURI')];
    case 'date': return [claim.value, iri(
      /^\d{4}-\d{2}-\d{2}$/.test(claim.value) ? 'xsd:date' : /^\d{4}-(0\d|1[0-2])$/.test(claim.value) ? 'xsd:gYearMonth' : /^\d{4}$/.test(claim.value) ? 'xsd:gYear' : 'edtf:EDTF')];
    case 'text': return [claim.value, iri('xsd:string')];
    default: return [claim.value, iri(`fg:${claim.kind}`)];
  }
}

for (const claim of facts.claims) {
  const self = `${base}claim/${encoded(claim.id)}`;
  const graph = name => `${self}#${name}`;
  const said = `${claim.id}, `;
  expect(
    ['np:hasAssertion', 'np:hasProvenance', 'np:hasPublicationInfo'].map(part => one(self, part, graph('head'))),
    ['assertion', 'provenance', 'pubinfo'].map(graph), said + 'its graphs');
  for (const name of ['head', 'assertion', 'provenance', 'pubinfo']) {
    expect(store.countQuads(null, null, null, graph(name)) > 0, true, said + name);
  }

  const entity = `${base}entity/${claim.entity}`;
  const property = claim.declared_by === 'Entity' ? `${base}property/Entity/same_as` : `${base}property/${claim.declared_by}/${claim.property}`;
  expect(one(graph('claim'), 'rdf:subject'), entity, said + 'subject');
  expect(one(graph('claim'), 'rdf:predicate'), property, said + 'predicate');
  expect(one(graph('claim'), 'fg:modality'), claim.modality, said + 'modality');
  const value = claim.value === null ? [undefined, undefined] : valueOf(claim);
  const [object] = objects(graph('claim'), 'rdf:object');
  expect([object?.value, object?.datatype?.value], value, said + 'value');
  const bare = store.getObjects(entity, property, graph('assertion')).map(other => other.value);
  expect(bare, claim.vouched_for && claim.value !== null ? [value[0]] : [], said + 'the bare triple, which an allegation or denial has not');

  const provenance = graph('provenance');
  expect(objects(graph('assertion'), 'prov:wasAttributedTo', provenance).map(by => by.value), claim.by === null ? [] : [`${base}entity/${claim.by}`], said + 'speaker');
  expect(
    sorted(objects(graph('assertion'), 'prov:hadPrimarySource', provenance).map(source => source.value)),
    sorted(new Set(claim.quotes.map(quote => `${base}source/${quote.source}`))), said + 'sources');
  claim.quotes.forEach((quote, index) => {
    const annotation = graph(`quote-${index + 1}`);
    const target = one(annotation, 'oa:hasTarget', provenance);
    const selector = one(target, 'oa:hasSelector', provenance);
    expect(one(annotation, 'oa:hasBody', provenance), graph('assertion'), said + 'what a quote carries');
    expect(
      [one(target, 'oa:hasSource', provenance), ...['oa:exact', 'oa:prefix', 'oa:suffix'].map(part => one(selector, part, provenance))],
      [`${base}source/${quote.source}`, quote.exact, quote.prefix, quote.suffix], said + 'a quote');
  });

  expect([one(self, 'rdfs:label', graph('pubinfo')), one(self, 'dct:date', graph('pubinfo')), one(self, 'fg:note', graph('pubinfo'))], [claim.id, claim.stated, claim.note], said + 'publication');
}

console.log(`${trig.length} quads, ${checks} checked, ${failures} failed`);
process.exit(failures === 0 ? 0 : 1);
