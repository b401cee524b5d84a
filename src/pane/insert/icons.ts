/** The icons of the tab, each from its own file. */
export { Add16Regular } from '@fluentui/react-icons/svg/add';
export { ArrowNext16Regular } from '@fluentui/react-icons/svg/arrow-next';
export { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
export { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
export { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up';
export { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
export { Search16Regular } from '@fluentui/react-icons/svg/search';
export { Star20Filled, Star20Regular } from '@fluentui/react-icons/svg/star';
