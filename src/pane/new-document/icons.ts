/** The icons of new documents, each from its own file. */
export { DocumentAdd20Regular } from '@fluentui/react-icons/svg/document-add';
