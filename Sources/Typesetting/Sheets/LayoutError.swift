public import Letters

/// A layout set that cannot be used: which file, where in it, and what is wrong.
public struct LayoutError: ExplainedError, Hashable {
    /// What is wrong.
    public enum Fault: Hashable, Sendable {
        /// A file of the set is not there.
        case missingFile
        /// A file that nothing reads, as one with a misspelt name.
        case unknownFile(known: [String])
        /// The bytes are not UTF-8.
        case notUTF8
        /// A Mustache tag that never ends, or is no name.
        case badTag
        /// A Mustache tag that layouts do without: unescaped values, partials, delimiters, pragmas, transforms.
        case tagNotAllowed(String)
        /// A section that is never closed.
        case openSection(String)
        /// The end of a section that is not the open one.
        case wrongSectionEnd(String)
        /// A name that the record has not.
        case unknownField(String, known: [String])
        /// A field used as something it is not: yes-or-no as text, or one text as several.
        case misusedField(String)
        /// A section that begins or ends within a tag, or begins in one element and ends in another.
        case crossingSection(String)
        /// Not well-formed.
        case notWellFormed
        /// An element that is never closed, or closed by another's end.
        case openElement(String)
        /// No such element.
        case unknownElement(String, known: [String])
        /// An element where it cannot stand.
        case misplacedElement(String, in: String)
        /// An element that has to be there.
        case missingElement(String)
        /// An element that can be there only once.
        case doubledElement(String)
        /// An element that has to be there always, within a section that may be left out.
        case elementInSection(String, section: String)
        /// Words where none can stand.
        case misplacedText(in: String)
        /// No such attribute.
        case unknownAttribute(String, element: String, known: [String])
        /// An attribute that has to be there.
        case missingAttribute(String, element: String)
        /// A value that cannot be read; with one that can.
        case badValue(String, name: String, example: String)
        /// A font that is not installed.
        case unknownFont(String)
        /// A class that styles.yaml has not.
        case unknownStyle(String, known: [String])
        /// A row with more or fewer cells than the table has columns.
        case wrongCells(Int, columns: Int)
        /// No such entry in the string files.
        case unknownString(String)
        /// An entry whose placeholder gets nothing from the template.
        case missingArgument(String, string: String)
        /// A mail's text that does not begin with its subject.
        case missingSubject
        /// YAML that cannot be read.
        case brokenYAML
        /// A key that means nothing there.
        case unknownKey(String, known: [String])
        /// The same key twice.
        case doubledKey(String)
        /// A key that has to be there.
        case missingKey(String)
    }

    /// The file, as `folder of the set/path within it`.
    public let file: String
    /// The line, from 1; `nil` where the fault is the file's as a whole.
    public let line: Int?
    /// What is wrong.
    public let fault: Fault
}
