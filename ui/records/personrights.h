// SPDX-License-Identifier: MIT
#pragma once

#include "domain/kind.h"
#include "store/people/erasure.h"
#include "ui/shell/filewriting.h"
#include "ui/shell/page.h"

namespace samspel {

class Ledger;
class Preferences;
class RecordNames;
struct Surroundings;

/// What a person may ask of the register: to be given everything that names them, and to be erased. Asks
/// where, asks whether, does it, and tells what was done and what it could not reach.
class PersonRights : public QObject {
    Q_OBJECT
public:
    PersonRights(const Surroundings& around, const RecordNames& names, QWidget* over);

    /// Everything about the person as a file: a document, a table, or data for another program.
    void give(const Row& person);
    /// Shows what an erasure would reach, and does it when that is confirmed.
    void askToErase(const Row& person);
    /// Does it, without a question.
    void erase(qint64 person, const ErasureChoice& choice);

    void setWhereTo(const WhereTo& whereTo) { m_whereTo = whereTo; }
    /// The copies of the register that are known; those that still hold the name are told of. Until it is
    /// set, those that lie beside the register.
    void setCopies(const std::function<QStringList()>& copies) { m_copies = copies; }

Q_SIGNALS:
    void said(const samspel::Message& message);

private:
    QByteArray fileFor(const QString& path, qint64 person) const;
    QString sentencesOf(const Erasure& erasure, const QStringList& copies) const;

    Ledger& m_ledger;
    const Language& m_language;
    Preferences& m_preferences;
    const RecordNames& m_names;
    QWidget* m_over;
    WhereTo m_whereTo = askWhereTo;
    std::function<QStringList()> m_copies;
};

} // namespace samspel
