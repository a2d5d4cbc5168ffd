// A CloudFront function for viewer requests. S3 knows files and no folders: `/tools/plan/` is the
// file `/tools/plan/index.html`, and `/tools/plan` leads to `/tools/plan/`.
// biome-ignore lint/correctness/noUnusedVariables: CloudFront calls it by this name.
function handler(event) {
  var request = event.request;
  // A browser takes `//host` and `/\host` in a Location for another site: only plain names lead on.
  if (/^(\/[a-z0-9_~-]+)+$/i.test(request.uri)) {
    return {
      statusCode: 308,
      statusDescription: 'Permanent Redirect',
      headers: { location: { value: `${request.uri}/` } },
    };
  }
  if (request.uri.endsWith('/')) request.uri += 'index.html';
  return request;
}
