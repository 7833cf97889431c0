internal import Bindings
public import Letters

/// Opens pictures: JPEG, PNG, GIF, TIFF, WebP, BMP, HEIC and AVIF. Only pixels come of them; what else the file tells of
/// its maker stays behind.
public enum PictureOpener {
    /// Opens a picture. Its pages go to `page`; the opening's blocks, which come after them, say what is missing.
    ///
    /// - Parameter untrustedBytes: the file.
    public static func open(_ untrustedBytes: [UInt8], page: PageSink) -> Opening {
        do {
            var (isDamaged, isBlank) = (false, true)
            let remarks = try PictureDecoder(untrustedBytes).decode { decoded in
                isDamaged = isDamaged || decoded.isDamaged
                // The blank verso of a scanned sheet is left out.
                guard !self.isBlank(decoded.picture) else { return }
                isBlank = false
                let pieces = LongPicture.pieces(of: decoded.picture)
                guard pieces.count > 1 else { return try page(try self.page(of: decoded.picture)) }
                for piece in pieces where !self.isBlank(piece) { try page(try photograph(piece)) }
            }
            return isBlank && remarks.isEmpty
                ? Opening(Reading(kind: .notALetter(Sentence("pictures.blank"))))
                : opening(remarks, isDamaged: isDamaged)
        } catch let fault as PictureFault {
            return .unreadable(fault.sentence)
        } catch {
            // Whoever takes the pages wants no more of them, and knows why.
            return Opening(Reading(kind: .letter))
        }
    }

    /// A picture of a person for a cover: grey and upright; `nil` where it cannot be read.
    ///
    /// - Parameter longest: the longer side in pixels that it has at most.
    public static func portrait(_ bytes: [UInt8], longest: Int) -> Pixels? {
        var portrait: Pixels?
        _ = try? PictureDecoder(bytes).decode { decoded in
            guard portrait == nil, let grey = decoded.picture.grey?.fitting(width: longest, height: longest) else {
                return
            }
            portrait = Pixels(
                width: grey.width, height: grey.height, format: .grey8, bytes: grey.greyBytes, label: "")
        }
        return portrait
    }

    private static func page(of picture: Pix) throws(PictureFault) -> PixelPage {
        if PictureJudge.kind(of: picture) == .writing, let clean = WritingCleaner.clean(picture),
            let pixels = Pixels(
                width: clean.width, height: clean.height, format: .bilevel1, bytes: clean.bilevelBytes, label: "")
        {
            return PixelPage(pixels: pixels, kind: .writing)
        }
        return try photograph(picture)
    }

    private static func photograph(_ picture: Pix) throws(PictureFault) -> PixelPage {
        guard let pixels = PhotographFitter.pixels(of: picture) else { throw .damaged }
        return PixelPage(pixels: pixels, kind: .photograph)
    }

    /// One grey all over: the invisible pictures by which mails report that they were read, and white pages.
    private static func isBlank(_ picture: Pix) -> Bool {
        let shares = picture.grey?.histogram ?? []
        guard let first = shares.firstIndex(where: { $0 > 0 }), let last = shares.lastIndex(where: { $0 > 0 }) else {
            return true
        }
        return last - first < 6
    }

    private static func opening(_ remarks: [PictureDecoder.Remark], isDamaged: Bool) -> Opening {
        var reading = Reading(kind: .letter)
        for remark in remarks {
            reading.blocks.append(.notice(remark.notice))
            reading.findings.append(Finding(rule: "picture-incomplete", severity: .hold, sentence: remark.sentence))
        }
        if isDamaged {
            reading.findings.append(
                Finding(rule: "picture-damaged", severity: .note, sentence: Sentence("pictures.finding-damaged")))
        }
        return Opening(reading)
    }
}

extension PictureDecoder.Remark {
    /// What stands on paper.
    fileprivate var notice: Sentence {
        switch self {
        case .firstOfFilm: Sentence("pictures.notice-film")
        case .morePages: Sentence("pictures.notice-more-pages", ["most": String(PictureBounds.pages)])
        case .page(let number, _): Sentence("pictures.notice-page", ["page": String(number)])
        case .rest(let number): Sentence("pictures.notice-rest", ["page": String(number)])
        }
    }

    /// What a person is told who decides on the letter.
    fileprivate var sentence: Sentence {
        switch self {
        case .firstOfFilm: Sentence("pictures.finding-film")
        case .morePages: Sentence("pictures.finding-more-pages", ["most": String(PictureBounds.pages)])
        case .page(let number, _): Sentence("pictures.finding-page", ["page": String(number)])
        case .rest(let number): Sentence("pictures.finding-rest", ["page": String(number)])
        }
    }
}
