/** English word families (see `lexicon.ts`). */
export const english = `i i im ive id ill ima imma ion me
s myself my_self me_self meself
m my our
Y you youre your u
Ys yourself
h himself herself hisself themselves themself him_self her_self theirselves
o he she hes shes him her brother bro sister sis mum mom mam mama mother dad papa father son daughter kid child friend bestie mate gf bf girlfriend boyfriend husband wife partner ex patient client pupil student uncle aunt cousin neighbo colleague coworker roommate flatmate housemate grand nan gran teammate niece nephew homie homeboy bloke boss widow someone_i one_of_my one_of_our teacher buddy on_my_discord
p people ppl patients men women teens teenage students adolescent those anyone anybody someone somebody youth farmers veterans folk kids everyone_else celebrit whether_they clients
n not dont doesnt didnt isnt arent wasnt never no nobody noone no1 wont wouldnt aint shant without nothing neither none hardly nomore barely not_that_i run_out_of
x cant cannot couldnt
w want wanna wana would_like would_just_like wish hope rather ready gonna going finna bouta gon plan decid tempt desire urge longing pray prefer like_to love_to mean_to threat begging deserve try* tried attempt intend about_to wouldnt_mind wouldnt_care dont_mind to_sleep
t think thinkin thought consider contemplat imagin fantas dream daydream pictur obsess feel felt know idea abt talk say* says said
k kil* hang hanging shoot drown murder unaliv delet suffocat electrocut yeet strangl smother
K end ending ends finish top topping off offing neck poison away_with do_in take taking
X killed shot hanged drowned died lost passed gone_now suicided buried
d die dies death dying d1e pass_away 6_feet six_feet
u suic suisid suiz suicd sucid sucide kms kys ctb unalive_myself sewerslid sewer_slid self_harm selfharm self_injur overdos od oded ending_it end_it_all ending_it_all end_it_tonight end_it_now thoughts_of_harming harm_reduc ending_things end_things end_it_and odd_on
l live living life lives alive exist be_here being_here be_around being_around breath still_here existence be_on_this_earth this_world this_earth
. the a to of and it that for this on in with you be at liver numbers number deadline planet material life_insurance life_support long_term live_chat die_down die_out die_of died_of dying_of dying_to die_for die_from_laugh die_laughing die_hard dead_end kill_me_now kill_me_already kill_two kill_time kill_the killing_it suicide_squad suicide_door suicide_squeeze suicidal_sacrifice suicide_mission suicide_run suicide_sprint suicide_bomb political_suicide career_suicide social_suicide financial_suicide commercial_suicide economic_suicide suicidal_for_the end_up ended_up my_life_back end_the_chat end_this_chat shoot_me over_my_dead_body jump_on jumped_on rather_die_than going_on_with long_does long_will like_to_know hopefully death_of_me tickled_to_death scared_to_death bored_to_death sick_to_death knock_me_dead overkill killer killjoy hang_on hang_out hanging_out life_time lifetime going_to_die gonna_die live_on dead_set dead_gorgeous dead_serious dead_on
a wake woke waking waken open_my_eyes see_tomorrow see_another see_the_morning another_winter another_year another_day
v disappear vanish gone evaporat cease_to fade_away stop_existing
q how_many how_much dose dosage amount quantity enough milligram mg
Q way_to ways_to method painless way_of ways_of how_to how_can_i how_would_i easiest_way best_way quickest least_painful peaceful_way gentlest easiest_to how_do_i
! lethal deadly fatal
# cutting_again sh_again i_sh self_harming relapsed_on_sh stop_cutting started_cutting been_cutting want_to_cut_so urge_to_cut relapsed_and_cut relapsed_on
g pill tablet med meds medication medicine paracetamol tylenol morphine insulin ambien xan* antidepressant painkiller bottle box pack packet bleach weedkiller antifreeze sleepers benzo opioid ibuprofen stash
c took taken swallow downed popped ate drank had_taken chugged
e all whole entire every too_many handful lot everything bunch loads on_purpose half_a once
z cut cutting cuts burn burning burnt hurt hurting harm harming slit slitting slice slicing stab scratch injur starv punish hit punch bruis slash
b wrist arm arms thigh leg legs vein skin throat
j jump leap throw threw steer swerv crash in_front_of driving_into walk_into hurl step_into stepping_off car_off car_into drive drove driving
f bridge building roof balcon cliff train traffic platform window truck lorry bus barrier tree track tower ledge overpass tube ocean river
r gun* rifle pistol shotgun razor blade knife knives glock belt trigger bullet
H sav* stockpil collect hoard stash put_by bought loaded buying kept got_a sat_with sitting_with sat_in looking_at looking_up staring_at pull stored laid_out lined_up hidden
B better easier happier kinder simpler relieved best cope_better relief
Z without_me if_i_was if_i_were if_i_wasnt if_i_werent if_i_died if_i_die if_i_disappear if_i_went if_i_cark if_i_am_not if_im_not with_me_gone once_im_gone than_with_me if_i_didnt_exist if_i_left if_i_just_died out_of_the_way i_went i_was_never_born
R burden bother deadweight dead_weight
T tired_of sick_of done_with fed_up weary_of had_enough_of hate_being hate_that_i disappointed_that exhausted_by over_it_with
P point reason sense purpose future worth will_to meaning
S stop over be_over
E everything it_all this_all all_of_it
C go_on going_on keep_going carry_on carrying_on keep_living live_like_this getting_up do_this do_it_any take_this take_it cope bear_it bear_this handle_this handle_it stand_it face_it hold_on
A anymore any_more no_more longer nomore much_longer like_this
M miss_me notice missed mourn care_if_i_die miss_us
J hit_me hits_me run_me_over runs_me_over run_over hit_by crush_me takes_me take_me strikes_me
% look_like_an_accident tie_a_noose better_off_dead out_of_life want_out my_life_is_over one_way_out only_way_out way_out_i_can_see nothing_left_for_me nothing_left_for nothing_to_live lost_the_will never_been_born never_born how_easy_it_would following_him following_her join_him join_her join_them be_with_my be_with_him be_with_her blow_my_brains brains_out my_brains end_my_shit slit_my stop_being_alive blow_my_head terminal_diagnosis get_cancer i_do_it how_id_do_it do_the_world_a_favo do_everyone_a_favo no_tomorrow not_making_it making_it_to making_it_past see_the_end_of do_something_stupid cut_my_wrist pull_the_trigger pull_the_plug_on_my sleep_forever how_i_would_do_it last_night_on last_day_on on_this_planet am_i_still_alive why_am_i_alive why_am_i_still waiting_to_die rest_forever out_of_my_misery live_or_die if_i_wasnt_here if_i_wasnt_around if_i_werent_here if_i_werent_around nothing_left_to carbon_monoxide i_can_survive asleep_forever there_to_live_for free_of_me rid_of_me my_funeral eating_my_gun eat_my_gun eat_a_bullet going_to_jump gonna_jump
$ read_this goodbye_msg goodbye_message goodbye_letter goodbye_note goodbye_text farewell_letter farewell_note suicide_note be_needing wont_be_here_any wont_be_around wont_be_here_much wont_be_here_to wont_be_here_for wont_be_here_when gon_be_here_to ill_be_gone_soon be_gone_soon be_gone_by a_bother_to wont_bother_anyone say_goodbye_to_everyone goodbye_forever goodbye_world goodbye_everyone other_side no_longer_here this_is_goodbye when_im_gone after_im_gone when_i_am_gone worry_about_me next_life hear_from_me
~ way_out im_done i_am_done i_give_up given_up give_up_on nothing_matters nothing_left had_enough a_gutful gutful goodbye bye_guys bye_everyone saying_goodbye tell_my tell_them love_them loved_them love_her i_love_you_all will_be_gone be_gone need_them need_it_anymore wont_need giving_my gave_my gave_his gave_her gave_away giving_away given_his given_her given_my in_order letters made_up_my_mind made_my_peace feel_calm nearly_did_it almost_did_it only_take no_hope no_more_hope no_fight no_strength another_round in_me hopeless worthless useless no_use no_good trapped hate_myself hate_my_life leave_me how_high it_take clean_up_after the_edge on_the_bridge come_down doesnt_matter dont_matter pain_to_stop to_be_over be_missed thank_you_for_everything thanks_for_everything thanking_us phone_is_off stopped_eating last_time be_a_blessing everyone_hates permanently_stop permanently forgive_me im_sorry_for_everything numb= made_peace ready_to_go so_easy let_go pain_to_end lost_all_hope way_forward never_end all_be_over find_peace have_peace at_peace taking_up_space need_me want_me pointless too_much_pain unbearable failure dont_belong heaven escape go_away_forever not_coming_back coming_back lost_the_fight one_way left_a_note ever_change will_change wont_be_there making_plans passwords bank_details remember_me be_quick reasons_to
y rate rates prevent risk trial stud article approv score scale research dissertation essay thesis mean means read heard film movie documentar series song book news statistic awareness workshop class measure hotline exclud warning school program clinic evidence effect understand reduc lower explain define word term screen in_general source histor legal law adverse listed ketamine esketamine compared called lyrics novel minecraft respawn level character doctor treatment antidepressants_cause
L years_ago year_ago long_ago ages_ago decades when_i_was was_a_girl was_a_boy was_a_kid as_a_teen as_a_kid as_a_child back_in used_to in_my_teens in_my_twenties my_twenties grade high_school not_anymore im_good_now stopped_long
N tonight tonite 2nite tn right_now rn now today this_morning this_evening this_weekend tomorrow tmrw just yesterday last_night again still lately since this_week at_the_moment
& but though although
V euthan assisted_dying assisted_death do_away kill_themselves end_their_lives take_their_lives die_of_ketamine died_from hotline die_from too_much_ketamine
? does do is are can could should which why what whats how when did has have who was were would
~~r rope noose
D twenty thirty forty fifty sixty hundred
qd take_to_die takes_to_die
~~ too_late_for_me place_for_me feel_anything_ever waste_of_space
U scared afraid fear terrif worri anxious
W dead deceased`;
