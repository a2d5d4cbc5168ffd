/** The address that opens a mail program with an e-mail filled in; without a recipient the reader chooses one. */
export const mailLink = (to: string, subject: string, body: string): string =>
  `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
