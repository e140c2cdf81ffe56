/** English word families (see `lexicon.ts`). */
export const english = `i i im ive id ill ima imma ion me
s myself my_self meself mysl mself maself
m my our
Y you youre u
Ys yourself urself
h himself herself hisself themsel
o he she hes shes him her brother bro sister sis mum mom mam mother dad papa father son daughter kid child friend mate gf bf girlfr boyfr husband wife partner ex patient client pupil student uncle aunt cousin neighbo colleag cowork roomm flatm grand nan gran niece nephew homeb homie bloke widow teacher someone_i one_of_my one_of_our on_my_discord bestie neighbors bestfriend a_friend_of_mine
p people ppl patients men women teens teenage students adolesc those anyone anybody someone somebody farmers veterans folk clients whether_they they theyd theyll everyone everybody world family kids a_friend=
n not dont doesnt didnt isnt arent wasnt never no nobody noone no1 wont wouldnt aint shant without nothing none hardly nomore not_that_i run_out_of
x cant cannot couldnt cannae
w want wanna wana would_like would_just_like wish hope rather ready gonna going finna bout_to bouta gon plan decid tempt desire urge longing pray prefer threat begging deserve try* tried attempt intend about_to wouldnt_mind wouldnt_care to_sleep reckon_i sooner abt_to wnt wantto as_soon
t think thinkin thought consider contemplat imagin fantas dream pictur obsess feel felt know idea abt talk say* says said bout
k kil* hang hanging shoot drown murder unaliv suffocat electrocut yeet strangl finish_me do_me_in do_a_man_in finish_you kll chuck see_me_off
K end ending ends finish top off offing neck poison away_with do_in take taking use using start_with begin_with depart leave leaving
X killed shot hanged drowned died lost passed buried
d die dies death dying pass_away would_do_it heart_stop permanent_sleep
W dead deceased
u ctb sewer_slid self_harm self_inj ending_it ending_things end_things end_it_all end_it his_attempt her_attempt un_alive
l live living life lives alive exist be_here being_here be_around being_around breath still_here this_world
. the a to of and it that for this on in with be at liver number deadline planet life_insur life_supp long_term live_on live_chat die_down die_out die_of died_of dying_of dying_to die_for die_laugh die_hard dead_end dead_set dead_serious dead_gorg kill_me_now kill_me_alr kill_two kill_time kill_the killing_it killer overkill suicide_squad suicide_door suicid_sac suicidal_sac suicide_mis suicide_run suicide_spr suicide_bomb political_s career_s social_s financial_s suicidal_for_the end_up ended_up my_life_back shoot_me over_my_dead jump_on jumped_on rather_die_than hopefully death_of_me to_death knock_me_dead hang_on hang_out hanging_out lifetime going_to_die gonna_die end_it_with end_it_there my_heart_stopped end_the_chat end_this_chat end_the_conv end_this_conv dead_excited
a wake woke waking open_my_eyes see_tomorrow another_winter another_year another_day see_another
v disappear vanish gone cease_to fade_away stop_existing
q how_many how_much quantity enough what_point sufficient
qδ dose dosage amount milligr mg
Q way_to ways_to method way_of how_to how_can_i how_do_i easiest_way best_way easiest_to how_2
! lethal deadly fatal painless least_painful peaceful_way
# cutting_again sh_again self_harming stop_cutting started_cutting been_cutting want_to_cut_so urge_to_cut relapsed i_sh=
g pill tablet med meds medication medicine bottle box pack packet painkill
c took taken swallow downed popped ate drank
e all whole entire every too_many handful lot everything bunch loads on_purpose half
z cut cutting cuts burn burning hurt hurting harm harming slit slic stab scratch injur starv punish hit punch bruis slash
b wrist arm arms thigh leg legs vein skin throat
j jump leap throw threw steer swerv crash in_front_of driving_into walk_into hurl car_off car_into drive drove
f bridge building roof balcon cliff train traffic platform window truck lorry bus barrier tree tower ledge river lake sea= water
r gun* rifle pistol shotgun razor blade knife knives belt trigger bullet weapon
~~r rope noose
H stockpil collect hoard stash put_by bought loaded kept got_a sat_with sitting_with looking_at staring_at pull laid_out hidden saving saved_up save_up in_my_hand in_his_hand in_her_hand got_the in_his_mouth in_my_mouth in_her_mouth
B better easier happier kinder simpler relief relieved best
Z without_me if_i_was if_i_were if_i_wer if_i_died if_i_die if_i_dis if_i_went if_i_cark if_im_not with_me_gone than_with_me out_of_the_way
R burden bother dead_weight
T tired_of sick_of done_with fed_up weary_of enough_of hate_being disappointed_that had_enough_of cba
P point reason sense purpose future worth will_to meaning strength energy_to
S quit taper wean come_off coming_off get_off over be_over stop= stopping
E everything it_all this_all all_of_it
C go_on going_on keep_going carry_on carrying_on keep_living live_like_this do_this take_this take_it cope bear_ handle_this face_it hold_on
A anymore any_more no_more longer much_longer like_this any_of_this anything
M miss_me notice missed mourn care_if_i making_it_to making_it_past make_it_through making_it_through make_it_to
J hit_me hits_me run_me_over run_over hit_by takes_me take_me get_hit get_run_over
% look_like_an_acc better_off_dead out_of_life want_out my_life_is_over one_way_out only_way_out nothing_left_for nothing_left_to nothing_to_live there_to_live_for lost_the_will been_born never_born how_easy_it_would following_h join_him join_her join_them be_with_him be_with_her my_brains end_my_shit slit_my how_i_would_do how_id_do_it do_everyone_a_fav do_the_world_a_fav see_the_end_of pull_the_trigger last_night_on last_day_on am_i_still_alive why_am_i_alive waiting_to_die asleep_forever sleep_forever rest_forever of_my_misery live_or_die if_i_wasnt_h if_i_wasnt_a carbon_monox free_of_me rid_of_me my_funeral my_gun a_bullet going_to_jump gonna_jump the_lot it_had_worked in_a_coffin my_maker snuff_it cark_it my_head_off not_exist shouldnt_exist i_can_survive iwanttodie all_to_be_over it_all_to_end not_being_here just_wasnt_here see_a_way_out see_any_way_out see_no_way end_of_my_rope it_all_to_be_over
$ you_read_this reads_this goodbye_m goodbye_l goodbye_n goodbye_t farewell suicide_note be_needing wont_be_here wont_be_around gon_be_here be_gone_soon a_bother_to goodbye_forever goodbye_world goodbye_every no_longer_here this_is_goodbye when_im_gone after_im_gone when_i_am_gone worry_about_me next_life hear_from_me said_my_goodbyes nobodys_fault my_last_mess this_is_my_last go_for_good to_say_goodbye
~ way_out im_done i_am_done give_up_on i_give_up given_up nothing_matters nothing_left gutful goodbye bye_guys bye_every saying_goodbye tell_my tell_them love_them loved_them love_her i_love_you_all need_them wont_need giving_my gave_my gave_his gave_her gave_away giving_away given_his given_her given_my in_order letters feel_calm nearly_did_it almost_did_it only_take no_hope no_fight another_round in_me hopeless worthless useless no_use trapped hate_myself hate_my_life leave_me how_high clean_up_after the_edge on_the_bridge come_down doesnt_matter dont_matter to_be_over for_everything thanking_us phone_is_off stopped_eating be_a_blessing permanently forgive_me numb= made_peace ready_to_go so_easy let_go lost_all_hope way_forward never_end all_be_over have_peace at_peace up_space need_me pointless unbearable failure dont_belong heaven escape coming_back one_way left_a_note ever_change will_change wont_be_there making_plans passwords remember_me reasons_to cancer= terminal bank_details would_it_take will_it_take had_enough pain_to after_tonight it_over a_letter my_accounts up_my_mind made_my_peace
~~ too_late_for_me place_for_me waste_of_space anything_ever time_has_come keeping_me_here meet_god call_me_home take_me_home= come_get_me off_this_ride
y rate rates prevent risk trial stud article approv score scale research dissert essay mean means read heard film movie document series song book news statist awareness class measure hotline exclud warning school program clinic evidence effect understand reduc lower explain define word term screen in_general source histor legal law adverse listed compared called lyrics novel minecraft respawn level character doctor treatment
L years_ago year_ago long_ago decades when_i_was was_a_g was_a_b as_a_teen as_a_kid as_a_child back_in used_to my_teens my_twenties grade high_school not_anymore stopped_long
N tonight tonite 2nite tn right_now rn now today this_morning this_evening this_weekend tomorrow tmrw just yesterday last_night again still lately since this_week
& but though
V euthan assisted_dying assisted_death do_away kill_themsel die_of_ketamine died_from die_from too_much_ketamine
? does do is are can could should which why what whats how when did has have who was were would
D twenty thirty forty fifty sixty hundred
qd take_to_die takes_to_die
U scared afraid fear terrif worri
G if
€ buy buying order purchase dealer dark_web darkweb black_market without_a_presc get_hold_of
⌂ at_home by_myself on_my_own diy home_made self_admin inject_myself unsupervised
¿i do_i_have am_i could_i_have might_i_have think_i_have
☤ depress bipolar adhd ptsd anxiety ocd bpd schizo autis addict psychotic mentally_ill
⚑ cant_breathe trouble_breathing not_breathing stopped_breathing chest_pain unconscious unresponsive wont_wake_up not_waking passed_out a_seizure
¿☤ diagnose_me wrong_with_me
v~ be_gone
eg bleach weedkill antifreeze poison=
ceg took_everything
wW be_dead being_dead
iu my_attempt
ks do_meself do_myself
uθ od odd_on
T~ tired_of_pret tired_of_fight tired_of_try`;
