/** What the letter of every playbook is given. */
export interface LetterProps {
  followUpId: string;
  onClose(): void;
}
