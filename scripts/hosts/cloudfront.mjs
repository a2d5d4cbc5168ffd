import { headersFor } from '../headers.mjs';

/** The seconds in a header such as `max-age=31536000`, if it is sent at all. */
const seconds = (header) => (header ? Number(/\d+/.exec(header)[0]) : undefined);

/** The headers that CloudFront knows by a name of its own; all others are custom. */
const security = (headers) => ({
  ContentTypeOptions: { Override: true },
  ReferrerPolicy: { ReferrerPolicy: headers['Referrer-Policy'], Override: true },
  ContentSecurityPolicy: {
    ContentSecurityPolicy: headers['Content-Security-Policy'],
    Override: true,
  },
  StrictTransportSecurity: {
    AccessControlMaxAgeSec: seconds(headers['Strict-Transport-Security']),
    Override: true,
  },
});
const NAMED =
  /^(X-Content-Type-Options|Referrer-Policy|Content-Security-Policy|Strict-Transport-Security)$/;

/** A response headers policy, as `aws cloudfront create-response-headers-policy` takes it. */
export function headersPolicy(name, path) {
  const headers = headersFor(path);
  const known = Object.entries(security(headers)).filter(
    ([, value]) => !Object.values(value).includes(undefined),
  );
  const custom = Object.entries(headers)
    // S3 keeps Cache-Control with each object.
    .filter(([header]) => !NAMED.test(header) && header !== 'Cache-Control')
    .map(([Header, Value]) => ({ Header, Value, Override: true }));
  return {
    Name: name,
    SecurityHeadersConfig: Object.fromEntries(known),
    CustomHeadersConfig: { Quantity: custom.length, Items: custom },
  };
}
