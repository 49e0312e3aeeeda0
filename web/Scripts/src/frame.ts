// What the frame needs from the browser: the theme and the keys that work everywhere.

interface FrameReference {
  invokeMethodAsync(method: 'OnSearchKey'): Promise<void>;
}

export interface FrameHandle {
  dispose(): void;
}

export function isDark(): boolean {
  return document.documentElement.dataset['theme'] === 'dark';
}

export function setDark(dark: boolean): void {
  document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
  try {
    localStorage.setItem('kg-theme', dark ? 'dark' : 'light');
  } catch {
    // The choice then lasts as long as the page.
  }
}

export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement
    && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));
}

/** `/` goes to the search box from anywhere but a text field. */
export function create(reference: FrameReference): FrameHandle {
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) {
      return;
    }
    event.preventDefault();
    void reference.invokeMethodAsync('OnSearchKey');
  };
  document.addEventListener('keydown', onKey);
  return { dispose: () => document.removeEventListener('keydown', onKey) };
}

/** Brings an element into view, where a link led to a part of a page that came later. */
export function reveal(id: string): void {
  document.getElementById(id)?.scrollIntoView({ block: 'start' });
}

/** Whether the screen is a phone's: the width at which the style sheet changes its layout. */
export function isNarrow(): boolean {
  return matchMedia('(max-width: 600px)').matches;
}
