import type { JSX } from 'preact';
import type { Language } from '../../domain/text/text.js';
import type { Loaded, PageProps, PageRequest } from '../shell/page.js';
import type { OfficialSession } from '../shell/session.js';

export type SectionRequest = PageRequest<'administration'> & { readonly session: OfficialSession };

export type SectionProps<Answer> = PageProps<'administration', Answer> & { readonly session: OfficialSession };

type SectionParts<Answer> = {
  readonly load: (request: SectionRequest) => Promise<Loaded<Answer>>;
  /** The heading: of the section, or of the item that is open. */
  readonly title: (props: SectionProps<Answer>) => string;
  readonly View: (props: SectionProps<Answer>) => JSX.Element;
};

/** A section as the page handles it: it hands back to a section only what that section has loaded. */
export type AnySection = SectionParts<unknown>;

export const administrationSection = <Answer>(section: SectionParts<Answer>): AnySection =>
  section as unknown as AnySection;

/** The session and the language, which every part of a section needs for its requests. */
export type SectionContext = { readonly session: OfficialSession; readonly language: Language };
