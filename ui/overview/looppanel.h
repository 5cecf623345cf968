// SPDX-License-Identifier: MIT
#pragma once

#include "store/overview/loops.h"
#include "ui/overview/overviewpanel.h"

class QComboBox;
class QLabel;
class QTreeWidget;

namespace samspel {

class LoopPicture;
class Words;

/// How learning goes round in a loop, which steps are open, and what breaks when an actor is taken away.
class LoopPanel : public OverviewPanel {
    Q_OBJECT
public:
    LoopPanel(const Surroundings& around, RecordNames& names, QWidget* parent);

    void retranslate() override;
    QComboBox* loops() const { return m_loops; }
    QComboBox* without() const { return m_without; }
    LoopPicture* picture() const { return m_picture; }
    QTreeWidget* steps() const { return m_steps; }
    /// What becomes of the loops without the actor that is taken away.
    QString consequence() const;

protected:
    void fill() override;

private:
    const LoopPlan* chosen() const;
    QString actorName(LoopActor actor) const;
    void showLoop();
    void showSteps(const LoopPlan& plan);
    void takeAway(std::optional<LoopActor> actor);
    QString standing(const LoopPlan& plan) const;

    QComboBox* m_loops;
    QComboBox* m_without;
    QWidget* m_controls;
    QLabel* m_loopLabel;
    QLabel* m_withoutLabel;
    LoopPicture* m_picture;
    Words* m_consequence;
    QTreeWidget* m_steps;
    std::vector<LoopPlan> m_plans;
};

} // namespace samspel
