/** The year a report is about: they are written from November to March, so in the first three months it is the year before. */
export function reportYear(today: Date): number {
  return today.getMonth() < 3 ? today.getFullYear() - 1 : today.getFullYear();
}
