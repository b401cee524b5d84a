/** The icons of the parts of the layout, each from its own file. */
export { Add16Regular } from '@fluentui/react-icons/svg/add';
export { Attach20Regular } from '@fluentui/react-icons/svg/attach';
export { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
export { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
export { DocumentHeader20Regular } from '@fluentui/react-icons/svg/document-header';
export { DocumentPageNumber20Regular } from '@fluentui/react-icons/svg/document-page-number';
export { Mail20Regular } from '@fluentui/react-icons/svg/mail';
export { NumberSymbol20Regular } from '@fluentui/react-icons/svg/number-symbol';
export { Scales20Regular } from '@fluentui/react-icons/svg/scales';
export { Signature20Regular } from '@fluentui/react-icons/svg/signature';
export { TextDescription20Regular } from '@fluentui/react-icons/svg/text-description';
export { Wrench16Regular } from '@fluentui/react-icons/svg/wrench';
