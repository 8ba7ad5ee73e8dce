// A form for a whole dossier, made from its JSON Schema by react-jsonschema-form. What nobody fills in stays unknown.
import Form from '@rjsf/core';
import validator from '@rjsf/validator-ajv8';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { safeParseDossier } from 'social-productivity';
import { dossierJsonSchema } from 'social-productivity/schemas';

/** Puts the form into an element; `take` gets the answer of `safeParseDossier` whenever somebody submits. */
export const mountDossierForm = (element, take) => {
  createRoot(element).render(
    createElement(Form, {
      schema: dossierJsonSchema({ target: 'draft-07' }),
      validator,
      // Three answers and not two: a tick box cannot tell "no" from "not known".
      uiSchema: { 'ui:globalOptions': { widget: 'radio' } },
      onSubmit: ({ formData }) => take(safeParseDossier(formData)),
    }),
  );
};
