// SPDX-License-Identifier: MIT
#pragma once

#include "store/publishing/memory.h"

#include <functional>

namespace samspel {

class Ledger;

/// By which way figures left the program.
enum class Medium { print, pdf, picture, clipboard, fileExport, command };
template <>
struct Choices<Medium> {
    static constexpr std::array all{Choice{"print", QT_TRANSLATE_NOOP("Choice", "Printed")},
                                    Choice{"pdf", QT_TRANSLATE_NOOP("Choice", "PDF")},
                                    Choice{"picture", QT_TRANSLATE_NOOP("Choice", "Picture")},
                                    Choice{"clipboard", QT_TRANSLATE_NOOP("Choice", "Copied")},
                                    Choice{"export", QT_TRANSLATE_NOOP("Choice", "Export")},
                                    Choice{"command", QT_TRANSLATE_NOOP("Choice", "Command")}};
};

/// One figure that somebody was shown.
struct HandedFigure {
    QString indicator; ///< code
    QString unit;      ///< number
    Breakdown breakdown;
    Figure figure;        ///< as it was shown
    QStringList inputs{}; ///< of a joined figure: the numbers of the units that are in it
    /// The key of its series in the register, or of a joined figure those of its parts, as `inputs`; where
    /// there are none, its unit and breakdown tell which it is.
    std::vector<qint64> series{};
};

/// What is about to be noted.
struct Release {
    QString what; ///< "Status report: Sats på skulen"
    Medium medium = Medium::print;
    QString file{};   ///< name without folder
    QString sha256{}; ///< of the file
    std::vector<HandedFigure> figures{};
};

/// A release, as it is remembered.
struct ReleaseEntry {
    qint64 id = 0;
    QString at; ///< ISO 8601, local time with offset
    QString who;
    QString what;
    Medium medium = Medium::print;
    QString file;
    QString sha256;
    qint64 figures = 0; ///< that it showed
    qint64 first = 0;   ///< that are remembered, and were not handed out before as they are
};

/// A figure that was handed out, and when first.
struct ReleasedFigure {
    LinkedScope scope; ///< with the indicator's own code
    QString key;       ///< "4640|5|female|all|all"
    Version version = Version::published;
    std::optional<Scaled> value;
    std::optional<qint64> n;
    qint64 release = 0;
};

/// The figures of series that have a value or a number of pupils to show, in these periods.
std::vector<HandedFigure> handedOf(const std::vector<Series>& series, std::optional<Period> from = {},
                                   std::optional<Period> to = {});

/// What left the program in public mode. It is no step: paper cannot be taken back.
class Releases {
public:
    explicit Releases(Ledger& ledger) : m_ledger(ledger) {}

    /// Remembers a release, and tells the ledger's listeners. False when the register cannot be written.
    /// Throws sqlite::Error when the world failed: the release is out, and was not noted.
    bool note(const Release& out);

    /// The newest first.
    std::vector<ReleaseEntry> all() const;
    /// What a release was the first to show.
    std::vector<ReleasedFigure> figuresOf(qint64 release) const;
    /// What can be worked out from all that was handed out, whatever is hidden now: of the families of
    /// indicators and the periods that are asked for, for each takes a system of its own.
    std::vector<Exposure>
    exposures(const std::function<bool(const QString& family, Period)>& asked = {}) const;

private:
    void remember(const Release& out, qint64 release);

    Ledger& m_ledger;
};

} // namespace samspel
