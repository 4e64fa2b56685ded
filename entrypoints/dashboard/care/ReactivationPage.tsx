export function ReactivationPage() {
  return null;
}
