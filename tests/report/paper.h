// SPDX-License-Identifier: MIT
#pragma once

#include "report/document.h"

#include <QByteArray>
#include <QStringList>
#include <memory>
#include <vector>

class QPDF;

/// What tests of reports share: documents by hand, and a reader of PDF files that knows nothing of how they
/// were made.
namespace samspel::made {

using namespace report;

/// An empty document in a language, with title, running head and foot.
Document document(const QString& language = QStringLiteral("en"));
/// Distinct words, so that each can be found again: "alpha1 alpha2 alpha3".
QString words(const QString& stem, int count);

/// One run of text in a page: what a person who copies or hears it gets.
struct Told {
    QString tag; ///< "P", "TH", "Artifact", …
    QString text;
};

/// A PDF file, read with libqpdf alone.
class Paper {
public:
    explicit Paper(const QByteArray& bytes);
    ~Paper();

    QStringList warnings() const; ///< of a full check of structure and streams
    std::vector<std::vector<Told>> pages() const;
    /// All text, runs joined by "|", pages by line ends; `artifacts`: only running heads and the like.
    QString text() const;
    QStringList artifactsOf(std::size_t page) const;
    QStringList bookmarks() const; ///< "1 Title", with the level
    QString language() const;
    QString title() const;
    QStringList fonts() const;               ///< names of all
    QStringList fontsWithoutProgram() const; ///< not embedded
    std::size_t links() const;
    /// Structure elements of a kind, as "TH Column", "Figure A chart", in the tree's order.
    QStringList structure() const;

private:
    std::unique_ptr<QPDF> m_file;
    QByteArray m_bytes;
};

} // namespace samspel::made
