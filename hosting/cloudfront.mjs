import { headersFor, RULES } from './headers.mjs';

/** The headers that CloudFront knows by a name of its own; all others are custom. */
const SECURITY = {
  'X-Content-Type-Options': () => ({ ContentTypeOptions: { Override: true } }),
  'Referrer-Policy': (value) => ({ ReferrerPolicy: { ReferrerPolicy: value, Override: true } }),
  'Content-Security-Policy': (value) => ({
    ContentSecurityPolicy: { ContentSecurityPolicy: value, Override: true },
  }),
  'Strict-Transport-Security': (value) => ({
    StrictTransportSecurity: {
      AccessControlMaxAgeSec: Number(/\d+/.exec(value)[0]),
      Override: true,
    },
  }),
};

/** Lets any page's program read: CloudFront refuses `Access-Control-…` among the custom headers. */
const OPEN_TO_ALL = {
  AccessControlAllowOrigins: { Quantity: 1, Items: ['*'] },
  AccessControlAllowHeaders: { Quantity: 1, Items: ['*'] },
  AccessControlAllowMethods: { Quantity: 2, Items: ['GET', 'HEAD'] },
  AccessControlAllowCredentials: false,
  OriginOverride: true,
};

/** A response headers policy, as `aws cloudfront create-response-headers-policy` takes it. */
function policy(name, path) {
  // S3 keeps Cache-Control with each object.
  const {
    'Cache-Control': _kept,
    'Access-Control-Allow-Origin': open,
    ...headers
  } = headersFor(path);
  const custom = Object.entries(headers)
    .filter(([header]) => !(header in SECURITY))
    .map(([Header, Value]) => ({ Header, Value, Override: true }));
  return {
    Name: `cape-portal-guide-${name}`,
    ...(open && { CorsConfig: OPEN_TO_ALL }),
    SecurityHeadersConfig: Object.assign(
      {},
      ...Object.entries(headers).map(([header, value]) => SECURITY[header]?.(value)),
    ),
    CustomHeadersConfig: { Quantity: custom.length, Items: custom },
  };
}

/** The policy of each behavior of the distribution: one for each address that has headers of its own. */
const BEHAVIORS = {
  '/*': 'pages',
  '/_astro/*': 'files',
  '/sw.js': 'worker',
  '/embed/*': 'embed',
  '/rules.json': 'open',
  '/rules.schema.json': 'open',
  '/fridays.ics': 'open',
  '/feed.xml': 'open',
  '/llms.txt': 'open',
  '/social/*': 'social',
};

/** The policies by the name of their file. */
export function policies() {
  const files = {};
  for (const { at } of RULES) {
    const name = BEHAVIORS[at];
    if (!name) throw new Error(`hosting/cloudfront.mjs: no policy for ${at}`);
    const text = `${JSON.stringify(policy(name, at), null, 2)}\n`;
    const file = `cloudfront-${name}.json`;
    files[file] ??= text;
    if (files[file] !== text) throw new Error(`${file}: ${at} needs other headers`);
  }
  return files;
}
