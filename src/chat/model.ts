/** What only a model needs, loaded with the first question to one. */
export { CitationReader } from './citation-reader.js';
export { screenAnswer } from './crisis/screen-answer.js';
export { endpointTransport } from './endpoint.js';
export { buildRequest, chooseExcerpts } from './request.js';
