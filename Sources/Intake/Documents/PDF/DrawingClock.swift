internal import Bindings
internal import Glibc

/// The processor time that the drawing of one PDF may take: so much a page, and so much in all.
///
/// A page that never ends costs that page its notice. Where there are many of them, what comes after the last that there
/// was time for gets one as well, so that the file is answered for before `WorkerPolicy.time` is over.
struct DrawingClock {
    /// Seconds for a page.
    private let page: Double
    /// Seconds that are left for the file.
    private var left: Double

    /// - Parameters:
    ///   - page: seconds for a page.
    ///   - file: seconds for all of them. Two hundred that try nobody's patience take a minute.
    init(page: Double = PDFPage.longestDrawing, file: Double = 300) {
        self.page = page
        left = file
    }

    /// Does something that takes time, with the seconds it may take.
    mutating func bounded<Result, Failure: Error>(
        _ draw: (_ seconds: Double) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let start = Self.used()
        defer { left = max(0, left - (Self.used() - start)) }
        return try draw(min(left, page))
    }

    /// Seconds of processor time that this process has used. POSIX counts them in millionths everywhere.
    private static func used() -> Double { Double(clock()) / 1_000_000 }
}
