/** A person who works with these clients. There is one, until there is a team. */
export interface Member {
  id: string;
  /** Empty until they say it. */
  name: string;
}
