/** The icons of the tab, each from its own file. */
export { ArrowExportLtr16Regular } from '@fluentui/react-icons/svg/arrow-export-ltr';
export { ArrowImport16Regular } from '@fluentui/react-icons/svg/arrow-import';
export { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
export { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up';
export { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
export { DismissCircle12Filled } from '@fluentui/react-icons/svg/dismiss-circle';
export { Lightbulb16Filled } from '@fluentui/react-icons/svg/lightbulb';
export { Warning12Filled } from '@fluentui/react-icons/svg/warning';
