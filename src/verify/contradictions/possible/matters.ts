/** A matter that can end in one of two ways, with the many words that reports have for either. */
interface Matter {
  /** The one short line that an editor reads. */
  readonly why: string;
  /** Terms for the two ends; "turn_down" stands for its words in this order with a few others between. */
  readonly sides: readonly [string, string];
}

/**
 * Wider than `outcomes.ts`: nouns, adjectives and phrases, too, and words that may mean something else. What they are
 * said of, and whether the reports know each other's version, is weighed afterwards.
 */
export const MATTERS: Readonly<Record<string, Matter>> = {
  approval: {
    why: 'Approved or rejected?',
    sides: [
      `approve approval pass adopt ratify endorse back authorise authorisation authorize authorization grant greenlight
       green_light go-ahead go_ahead wave_through sign_off give_consent its_consent give_blessing blessing give_nod nod
       say_yes said_yes vote_for vote_in_favour vote_in_favor license licence clear permit consent assent rubber-stamp
       rubber_stamp permission allow  accept agree_to win_backing take_up welcome thumbs_up wins_support sanction
       give_leave leave_to legalise legalize uphold let_through raise_no_objection carry_motion came_out_in_favour in_favour voted_through`,
      `reject rejection refuse refusal veto block deny defeat rebuff scupper turn_down vote_down vote_against throw_out
       strike_down say_no decline withhold disallow dismiss quash torpedo kick_out thumbs_down ban forbid prohibit
       rule_out spurn bar disapprove unlicensed fail_to_win  overrule knock_back send_back overturn 
       turn_away  have_failed has_failed shoot_down kill_off bury  object_to come_to_nothing`,
    ],
  },
  opening: {
    why: 'Open or closed?',
    sides: [
      `open reopen re-open opening reopening flow_again back_in_service accessible passable unlock unbarred 
       using_again let_in readmit back_in_use in_operation back_in_operation run_again running_again 
       sell_again  cross_again let_through cross once_more lift_barrier back_in_traffic`,
      `close shut closed closure shutdown bar impassable off_limits out_of_service seal_off cordon_off lock no_entry
       locked padlock shutter board_up out_of_use blocked barrier_down turn_back held_up no_way_through`,
    ],
  },
  life: {
    why: 'Alive or dead?',
    sides: [
      `survive survivor alive recover recovering pull_through out_of_danger  come_round live_on nurse
       recuperate recovery  convalesce on_the_mend  wake woke  pulled_alive revive
       resuscitate was_saved were_saved everyone_saved all_rescued rescued save rescue stable_condition pull_out_alive out_alive`,
      `die dead death kill perish succumb drown lifeless body corpse mourn funeral fatal fatally deceased decease
       bereave obituary lose_life lost_life claim_life cost_life    bury coffin fatality
       pass_away condolence in_vain`,
    ],
  },
  harm: {
    why: 'Hurt or unhurt?',
    sides: [
      'unhurt unharmed uninjured unscathed escape_injury walk_away walked_away without_a_scratch  safely safe_and_sound get_away_with',
      'hurt injure injury injured wound wounded hospitalise hospitalize fracture broken_leg burns casualty hospital bruise stretcher concussion ',
    ],
  },
  victory: {
    why: 'Won or lost?',
    sides: [
      'win winner victory triumph prevail beat come_out_on_top champion clinch take_title victorious conquer overcome re-elect elect',
      'lose loser loss defeat beaten knock_out crash_out runner-up go_down eliminate bow_out unseat oust',
    ],
  },
  verdict: {
    why: 'Guilty or not guilty?',
    sides: [
      'convict conviction guilty sentence jail prison_term condemn',
      'acquit acquittal innocent exonerate clear walk_free walked_free absolve vindicate not_guilty leave_court_free dismiss',
    ],
  },
  running: {
    why: 'Going ahead or not?',
    sides: [
      `resume restart continue go_ahead press_ahead proceed take_place  went_on go_on    as_planned
       held carry_on keep_going launch depart set_out    take_place goes_on performed was_held were_held on_schedule`,
      `halt suspend  cancel cancellation abandon postpone postponement scrap shelve call_off put_off axe  ditch interrupt
       break_off give_up adjourn delay strand  stoppage stand_still standstill defer pull_plug stay_in_port rain_off come_to_nothing not_take_place fall_through fell_through`,
    ],
  },
  strike: {
    why: 'On  or at work?',
    sides: [
      'strike walkout walk_out down_tools stoppage picket industrial_action on_strike went_on_strike',
      'at_work back_to_work work_as_usual work_as_normal call_off settle end_strike return_to_work',
    ],
  },
  admission: {
    why: 'Confirmed or denied?',
    sides: [
      'confirm acknowledge admit admission concede confess confession own_up plead_guilty confirmation',
      'deny denial dispute contradict protest_innocence nothing_to_do plead_not disclaim refute reject not_guilty innocence',
    ],
  },
  custody: {
    why: 'In custody or free?',
    sides: [
      'arrest detain detention jail imprison custody behind_bars handcuff catch capture seize pick_up cell remand lock_up apprehend round_up  prison led_away',
      'release  freed at_large on_the_run bail escape fugitive let_go   still_looking still_searching flee get_away abscond manhunt  elude give_slip liberty set_free go_free walked_free was_free is_free',
    ],
  },
  ruling: {
    why: 'Upheld or overturned?',
    sides: [
      'uphold upheld affirm   let_stand reinstate    leave_in_place ',
      'overturn quash reverse overrule strike_down annul set_aside void revoke rescind invalid nullify throw_out  ',
    ],
  },
  success: {
    why: 'Did it succeed?',
    sides: [
      'succeed successful successfully success  manage achieve accomplish    float refloat pull_off make_it',
      'fail failure unsuccessful unsuccessfully flop in_vain vain abortive  fall_short  no_success give_up break_down',
    ],
  },
  office: {
    why: 'Staying or going?',
    sides: [
      ' stay_on  keep_post in_charge  serve_out retain keep_job hang_on cling_on   keep_on refuse_to_go remain_in_office remain_in_post stay_in_post remain_chairman contract_extended stay_at_helm',
      'resign resignation quit step_down step_aside   dismiss dismissal sack  oust  stand_down  hand_in_notice give_up relieve_of successor part_ways leave_post leave_office leave_job vacate',
    ],
  },
  measure: {
    why: 'Lifted or kept?',
    sides: [
      'lift ease repeal    scrap abolish withdraw revoke  rescind  no_longer do_away no_longer_apply end_ban',
      ' tighten  prolong impose  in_force   stay_in_place retain   extend_ban still_apply stay_in_force continue_to_apply',
    ],
  },
  agreement: {
    why: 'Agreed or not?',
    sides: [
      'agree agreement deal sign signature accord settle settlement shake_hands pact strike_deal compromise come_to_terms reconcile sealed seal  truce',
      'collapse break_down break_off walk_away walk_out without_agreement deadlock no_deal   empty-handed empty_handed impasse without_result  break_up unsigned part_without storm_out',
    ],
  },
  presence: {
    why: 'There or not?',
    sides: [
      'attend  appear  presence turn_up  take_part was_there  show_up be_there travel speak_at on_board aboard among_those in_person',
      'boycott skip stay_away absent absence  apologies fail_to_appear stay_home no_show send_word stay_at_home excuse not_come unable absentee send_regrets ',
    ],
  },
  guard: {
    why: 'Saved or lost?',
    sides: [
      'save preserve intact undamaged     salvage undestroyed  escape_damage unscathed  ',
      'demolish destroy destruction raze tear_down burn_down gut wreck ruin reduce_to collapse flatten    pull_down  ashes crush',
    ],
  },
  finding: {
    why: 'Found or still missing?',
    sides: [
      ' discover locate recover retrieve turn_up track_down trace unearth rediscover   resurface  recovery be_found was_found were_found found_it found_him found_her come_to_light',
      'missing unaccounted no_trace vanish disappear disappearance search_continue untraced undiscovered   still_looking search elude look_for ',
    ],
  },
  fire: {
    why: 'Under control or spreading?',
    sides: [
      'contain control under_control extinguish put_out out quell tame douse put_down smother bring_under',
      'spread rage uncontrolled out_of_control blaze burning advance flare still_burning burn_on leap',
    ],
  },
  evacuation: {
    why: 'Evacuated or stayed?',
    sides: [
      'evacuate evacuation leave_home bring_to_safety take_to_safety clear_out move_out   have_to_leave leave_houses leave_homes leave_flats',
      '  stay_put indoors  stay_home in_their_homes remain_in_homes stay_in_homes allowed_to_stay',
    ],
  },
  drink: {
    why: 'Drunk or sober?',
    sides: [
      'sober no_alcohol breathalyser_negative not_drunk tee-total teetotal',
      'drunk drunken intoxicated alcohol over_the_limit drink-drive inebriated under_the_influence tipsy',
    ],
  },
  sale: {
    why: 'Sold or kept?',
    sides: [
      'sell sold sale buy bought acquire purchase takeover buyer change_hands  hammer bidder',
      'not_for_sale unsold   withdraw_from hold_on_to no_buyer fail_to_sell no_bidder ',
    ],
  },
  genuine: {
    why: 'Genuine or fake?',
    sides: [
      'genuine authentic authenticity   hand_of  by_the_hand',
      'fake forged forgery counterfeit  hoax bogus replica imitation false  workshop_of',
    ],
  },
  intent: {
    why: 'Accident or intent?',
    sides: [
      'accident accidental accidentally mistake unintentional unintentionally carelessness mishap fault inadvertently technical negligence defect short_circuit',
      'deliberate deliberately intentional intentionally intent arson on_purpose sabotage murder set_fire arsonist attack wilful set_alight planned',
    ],
  },
  majority: {
    why: 'By a clear or a narrow vote?',
    sides: [
      'unanimous unanimously without_dissent no_dissenting without_opposition one_voice everyone_voted no_vote_against nobody_voted',
      'narrow narrowly split casting_vote majority_of_one single_vote slim divided abstention dissent',
    ],
  },
  working: {
    why: 'Working or not?',
    sides: [
      '  function functioning in_order operate switched_on   intact serviceable',
      'broken out_of_order faulty defective fail failed malfunction switched_off   not_working jam break_down out_of_action',
    ],
  },
  speaking: {
    why: 'Spoke or kept silent?',
    sides: [
      ' testify give_evidence     testimony  apologise apologize reply make_statement address address_court gave_evidence',
      'silent silence refuse_to_speak decline_to_comment mute say_nothing keep_quiet not_a_word without_a_word wordless refuse_to_testify remain_silent no_comment',
    ],
  },
  peace: {
    why: 'Peaceful or violent?',
    sides: [
      'peaceful peacefully  calmly  quietly orderly without_incident good-humoured good-humored cheerful passed_off',
      'violent violence clash riot scuffle  fighting stone-throwing brawl pelt tear_gas punch unrest turmoil',
    ],
  },
  clean: {
    why: 'Clean or polluted?',
    sides: [
      'clean  drinkable  harmless  negative fit_to_drink  unpolluted uncontaminated',
      'polluted pollute pollution contaminate contamination poison toxic unsafe undrinkable bacteria  boil unfit  harmful',
    ],
  },
  completion: {
    why: 'Finished or not?',
    sides: [
      '  finished completed   completion finalise was_completed is_finished has_been_completed',
      'unfinished incomplete unready behind_schedule not_ready still_working half-finished ',
    ],
  },
  staff: {
    why: 'Hired or dismissed?',
    sides: [
      'hire appoint take_on recruit  employ  new_jobs create_jobs',
      'fire sack dismiss lay_off redundant redundancy let_go cut_jobs job_cuts lose_job',
    ],
  },
  return: {
    why: 'Given back or kept?',
    sides: [
      ' give_back restore hand_back repatriate hand_over restitute returned_to',
      ' retain withhold hold_on_to  refuse_to_return',
    ],
  },
  identity: {
    why: 'Known or unknown?',
    sides: [
      'identify identity   recognise recognize',
      'unidentified unknown anonymous unnamed anonymously anonymity nobody_knows  mystery',
    ],
  },
  payment: {
    why: 'Paid or not?',
    sides: [
      'pay paid payment ransom foot_bill settle_bill  reimburse compensate compensation cover_cost',
      'unpaid free_of_charge  without_charge for_nothing waive no_ransom not_a_penny for_free no_charge refuse_to_pay ',
    ],
  },
  company: {
    why: 'Alone or with others?',
    sides: [
      'alone single-handed on_his_own on_her_own by_himself by_herself solo unaccompanied lone sole single-handedly',
      'together accompany accomplice companion accompanied     two_men  jointly  ',
    ],
  },
  secrecy: {
    why: 'Public or behind closed doors?',
    sides: [
      'public publicly   in_the_open   ',
      'secret secretly behind_closed_doors in_private private privately confidential in_camera  unpublished under_wraps',
    ],
  },
  direction: {
    why: 'Up or down?',
    sides: [
      'rise increase  growth   climb    improve improvement expand  surge ',
      'fall decrease  decline   shrink reduce reduction   worsen   slump halve plunge',
    ],
  },
  timing: {
    why: 'On time or late?',
    sides: [
      'on_time punctual punctually on_schedule  as_scheduled to_the_minute ahead_of_schedule',
      '  delayed belated overdue behind_schedule hours_late belatedly minutes_late arrive_late came_late',
    ],
  },
  weapon: {
    why: 'Armed or unarmed?',
    sides: [
      'armed knife pistol gun weapon loaded rifle',
      'unarmed empty-handed no_weapon toy unloaded replica',
    ],
  },
  consciousness: {
    why: 'Conscious or not?',
    sides: ['conscious awake responsive talk', 'unconscious coma unresponsive faint'],
  },
  occupancy: {
    why: 'Empty or occupied?',
    sides: [
      'empty unoccupied deserted vacant uninhabited derelict nobody_inside no_one_inside',
      '  packed occupied crowded inhabited  occupant  sold_out  asleep people_inside were_inside packed',
    ],
  },
  legality: {
    why: 'Lawful or unlawful?',
    sides: [
      'legal lawful lawfully legally within_the_law valid  licensed',
      'illegal unlawful unlawfully illegally invalid without_permit unlicensed  against_the_law',
    ],
  },
  purchase: {
    why: 'Insured or not?',
    sides: ['insured insurance_cover covered', 'uninsured without_insurance no_insurance not_covered'],
  },
  reception: {
    why: 'Welcomed or criticised?',
    sides: [
      'welcome applaud applause cheer praise delight ovation   hail acclaim',
      'boo jeer criticise criticize criticism condemn whistle  outrage dismay disappoint  deplore',
    ],
  },
};
