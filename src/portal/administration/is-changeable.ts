type Actions = { readonly allowedActions: readonly { readonly isAllowed: boolean }[] } | null | undefined;

/** Whether the service lets the viewer do anything to it. */
export const isChangeable = (of: Actions): boolean => of?.allowedActions.some(({ isAllowed }) => isAllowed) ?? false;
