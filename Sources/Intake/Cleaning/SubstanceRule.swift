/// Takes cuts back where nothing would be left to print: better a quote mark on paper than a letter lost.
enum SubstanceRule {
    static func mark(_ sheet: inout CuttingSheet) {
        guard !sheet.hasSubstance else { return }
        sheet.restore { $0 == .quote }
        guard !sheet.hasSubstance else { return }
        sheet.restore { $0 == .header || $0 == .note || $0 == .signature || $0 == .attribution }
    }
}
