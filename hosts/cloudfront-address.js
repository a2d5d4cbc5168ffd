// A CloudFront function for viewer requests. S3 knows files and no folders: `/tools/plan/` is the
// file `/tools/plan/index.html`, and `/tools/plan` leads to `/tools/plan/`.
// biome-ignore lint/correctness/noUnusedVariables: CloudFront calls it by this name.
function handler(event) {
  var request = event.request;
  var last = request.uri.split('/').pop();
  if (last === '') {
    request.uri += 'index.html';
  } else if (last.indexOf('.') < 0 && last[0] !== '_') {
    return {
      statusCode: 308,
      statusDescription: 'Permanent Redirect',
      headers: { location: { value: `${request.uri}/` } },
    };
  }
  return request;
}
