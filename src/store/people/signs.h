// SPDX-License-Identifier: MIT
#pragma once

#include <QRegularExpression>
#include <QStringList>
#include <vector>

namespace samspel {

class Ledger;

/// What a person is recognised by in texts: the names, e-mail addresses and phone numbers that the record has
/// or ever had, whole, in any case, with any space between the words.
class PersonSigns {
public:
    /// Of nobody: it is in no text.
    PersonSigns() = default;
    /// Of texts as a record has them.
    PersonSigns(const QStringList& names, const QStringList& addresses, const QStringList& phones);
    /// Of a person, as the register and its history have them.
    static PersonSigns of(const Ledger& ledger, qint64 person);

    /// Whether it names the person for certain. A name of one word ("Rektor") is not certain in any text.
    bool isIn(const QString& text) const;
    /// Whether it may mean the person: the last of several names alone, or a name of one word.
    bool isPerhapsIn(const QString& text) const;
    /// Whether somebody who typed it was looking for the person: "kari nor" too.
    bool isFoundBy(const QString& typed) const;
    /// The text with the mark instead of what is certain; `ofOwn` in a line that is the person's own, where a
    /// name of one word is certain too.
    QString without(const QString& text, const QString& mark, bool ofOwn = false) const;

    /// The certain ones, as they are written.
    const QStringList& written() const { return m_written; }
    const QStringList& names() const { return m_names; }
    const QStringList& addresses() const { return m_addresses; }

private:
    QStringList m_names;
    QStringList m_addresses;
    QStringList m_written;
    std::vector<QRegularExpression> m_certain; ///< several, where one would not hold all
    std::vector<QRegularExpression> m_perhaps;
    std::vector<QRegularExpression> m_own;
};

} // namespace samspel
