// SPDX-License-Identifier: MIT
#pragma once

#include "ui/records/eventpapers.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace samspel {

class ScaledLabel;

/// What stands over the form of a record: its name, how it is kept, whether it is to be followed up.
class RecordHead : public QWidget {
    Q_OBJECT
public:
    explicit RecordHead(QWidget* parent = nullptr);

    /// `state` is "" when there is nothing to tell.
    void show(const QString& name, const QString& state, bool isDraft);
    /// Whether the mark can be set: a record that is not kept yet has none.
    void setFollowUp(bool isOn, bool isOffered);
    /// Whether the record is an event that papers can be made for.
    void offerPapers(bool isOffered);
    /// Whether the record waits for a person to confirm it, or to say which one it is.
    void offerConfirming(bool isOffered);
    QPushButton* confirmButton() const { return m_confirm; }
    QPushButton* mergeButton() const { return m_merge; }
    /// Whether the record is a person, who may ask to see everything; and who may be erased.
    void offerRights(bool isOffered, bool canErase);
    QToolButton* papers() const { return m_papers; }
    QToolButton* rights() const { return m_rights; }
    QToolButton* flag() const { return m_flag; }

Q_SIGNALS:
    void discardWanted();
    void followUpWanted(bool isOn);
    void confirmWanted();
    void mergeWanted();
    void paperWanted(samspel::Paper paper);
    void accessWanted();
    void erasureWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void makePapers();
    void makeRights();
    void makeMenuButton(QToolButton* button, const QString& name, const char* sign);
    void retranslate();

    ScaledLabel *m_name, *m_state;
    QToolButton *m_flag, *m_papers, *m_rights;
    QPushButton *m_discard, *m_confirm, *m_merge;
};

} // namespace samspel
