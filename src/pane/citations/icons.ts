/** The icons of the tab, each from its own file. */
export { Add16Regular } from '@fluentui/react-icons/svg/add';
export { ArrowDownload16Regular } from '@fluentui/react-icons/svg/arrow-download';
export { ArrowSwap16Regular } from '@fluentui/react-icons/svg/arrow-swap';
export { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
export { Search16Regular } from '@fluentui/react-icons/svg/search';
