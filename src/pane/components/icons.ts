/** The icons of the pane, each from its own file: the barrel of the package is slow and large. */
export { ArrowSync20Regular } from '@fluentui/react-icons/svg/arrow-sync';
export { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
export { BookOpen16Regular } from '@fluentui/react-icons/svg/book-open';
export { Checkmark12Filled, Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
export { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
export { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
export { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up';
export {
  DismissCircle12Filled,
  DismissCircle16Filled,
  DismissCircle20Filled,
} from '@fluentui/react-icons/svg/dismiss-circle';
export { DocumentErrorRegular } from '@fluentui/react-icons/svg/document-error';
export { DocumentText20Regular } from '@fluentui/react-icons/svg/document-text';
export { Info16Regular } from '@fluentui/react-icons/svg/info';
export { Lightbulb16Filled } from '@fluentui/react-icons/svg/lightbulb';
export { LockClosed16Regular, LockClosed20Regular, LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
export { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
export { Prohibited12Filled, Prohibited16Filled } from '@fluentui/react-icons/svg/prohibited';
export {
  QuestionCircle12Filled,
  QuestionCircle16Filled,
  QuestionCircle20Filled,
} from '@fluentui/react-icons/svg/question-circle';
export { Warning12Filled, Warning16Filled, Warning20Filled } from '@fluentui/react-icons/svg/warning';
export { Wrench16Regular } from '@fluentui/react-icons/svg/wrench';
