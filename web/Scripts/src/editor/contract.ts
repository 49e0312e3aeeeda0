// The messages between the Query page and its editor. The shapes here are those of Components/Querying/EditorMessages.cs.

export interface EditorReference {
  invokeMethodAsync(method: 'OnEdited', text: string): Promise<void>;
  invokeMethodAsync(method: 'OnRun', snapshot: EditorSnapshot): Promise<void>;
  invokeMethodAsync(method: 'OnFull'): Promise<void>;
}

/** Offsets and lengths are in UTF-16 units, as .NET counts. */
export interface EditorSnapshot {
  text: string;
  start: number;
  /** 0 where nothing is selected. */
  length: number;
}

export interface NameCount {
  name: string;
  count: number;
}

/** What the graph holds, for completion. */
export interface EditorSchema {
  labels: NameCount[];
  types: NameCount[];
  keys: string[];
}

export interface EditorError {
  /** Where the error is; -1 where it has no place. */
  offset: number;
  message: string;
}

export interface EditorOptions {
  text: string;
  /** Accessible name of the text field. */
  label: string;
  /** The text never grows beyond this many UTF-16 units. */
  mostCharacters: number;
  texts: EditorTexts;
}

/** What the editor says itself, from the page's resources. */
export interface EditorTexts {
  /** With the name as {0}; so too unknownType. */
  unknownLabel: string;
  unknownType: string;
  /** With a name and its count as {0} and {1}. */
  didYouMean: string;
  replace: string;
}

export interface EditorHandle {
  snapshot(): EditorSnapshot;
  setText(text: string): void;
  /** Puts the text where the cursor is and the cursor behind it. */
  insert(text: string): void;
  setError(error: EditorError | null): void;
  setSchema(schema: EditorSchema): void;
  /** Puts the cursor there, shows it and takes the focus. */
  goTo(offset: number): void;
  dispose(): void;
}
