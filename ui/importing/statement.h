// SPDX-License-Identifier: MIT
#pragma once

#include "ui/importing/preview.h"
#include "ui/shell/page.h"

#include <QCoreApplication>

namespace samspel {

/// What the import page says of a preview, in words and numbers: nothing here decides anything.
class Statement {
    Q_DECLARE_TR_FUNCTIONS(samspel::Statement)
public:
    struct Fact {
        QString name;
        QString text;
    };
    struct Amount {
        QString name;
        qint64 number = 0;
        QString meaning;
    };

    Statement(const Preview& preview, bool wasImported, const Language& language);

    Message::Kind kind = Message::Kind::remark;
    QString head;                ///< what happened
    QString body;                ///< what is safe, what to do
    std::vector<Fact> facts;     ///< how the file was read, and why so
    std::vector<Amount> amounts; ///< what an import would do
    QString units;               ///< of figures

    /// The few words that a list of files has for it: "ready", "refused".
    QString word;

private:
    void sayVerdict(const Preview& preview, bool wasImported, const Language& language);
    void sayRefusal(const Problem& problem, const Preview& preview, const Language& language);
    void sayFacts(const Preview& preview, const Language& language);
    void sayUnchanged(const Preview& preview, bool wasImported);
    void sayNames(const Preview& preview);
    void sayAmounts(const Preview& preview, const Language& language);
    void sayRecords(const Preview& preview, const Language& language);
};

/// "22 November 2025 10:42", from ISO 8601.
QString momentOf(const QString& iso, const Language& language);
/// What people call a format; "" when there is none of that name.
QString formatTitle(const QString& name, const Language& language);
/// A separator as people call it: "semicolon ( ; )".
QString separatorWords(QChar separator);
/// "UTF-16LE with byte-order mark".
QString encodingWords(exchange::Encoding encoding, bool hasBom);

} // namespace samspel
