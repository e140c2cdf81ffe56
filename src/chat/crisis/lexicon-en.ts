/** English word families (see `lexicon.ts`). */
export const english = `i i ive id ill ima ion me
s myself meself mysl maself my_self
m my our
Y you u
Ys yourself urself
h himself herself hisself themsel
o he she hes shes him her brother bro sister sis mum mom mam mother dad papa father son daughter kid child friend mate gf bf girlfr boyfr husband wife partner ex patient pupil student uncle cousin neighbo colleag cowork roomm flatm grand nephew homeb bloke widow teacher one_of_my one_of_our on_my_discord bestie a_friend_of_mine bsf my_ex lad lass missus mama daddy classmate someone_in_my girl_in_my year_old parent sibling relative
p people ppl patients men women teens teenage students adolesc those anyone anybody someone somebody farmers veterans folk clients whether_they they everyone everybody world family kids a_friend=
n not dont didnt isnt arent wasnt never no nobody no1 wont wouldnt aint shant without nothing none hardly nomore run_out_of running_out_of havent hasnt doesn dunno
x cant cannot couldnt cannae
w want wanna wana would_like wish hope rather ready going plan decid tempt urge pray prefer threat begging deserve try* tried attempt intend about_to reckon_i sooner gotta need_to have_to mean_to ready_to chosen could_just should_just might_just might_as_well maybe_i_should would_just_like begs
t think thought consider contemplat imagin fantas dream pictur obsess feel felt know idea talk say* said thot tell told text wrote writes keeps_on
k kil* hang shoot drown murder unaliv yeet strangl finish_me do_a_man_in kll chuck see_me_off
K end ends finish top off offing neck poison away_with take taking use using start_with depart leave leaving toppin endin drink= done_away doing_away doing_in do_away_with
X killed shot hanged drowned died lost passed buried
d die dies death dying would_do_it heart_stop permanent_sleep
W dead deceased in_the_ground six_feet_under
u ctb self_harm self_inj ending_it ending_things end_things end_it_all end_it un_alive end_to_it end_to_my_life end_to_myself endin_it
l live life alive exist be_here being_here be_around breath still_here this_world this_earth this_planet livin be_there this_life
. the a to of and it that for this on in with be at liver number deadline planet live_on die_of died_of dying_of dying_to die_for die_hard kill_me_now killer overkill suicide_squad suicide_door suicidal_sac suicide_mis suicide_run political_s suicidal_for_the end_up my_life_back rather_die_than hopefully death_of_me to_death hang_on hang_out hanging_out lifetime going_to_die my_heart_stopped dying_from keep_dying live_near live_there live_far be_here_at be_here_for us_gone murder_me like_you_are_dying killing_my= live_in= need_me_to wake_up_during dying_for about_to_die shot_myself_in_the_foot
a wake woke waking open_my_eyes see_tomorrow another_year see_another
v disappear vanish gone wasnt_here werent_here
q how_many how_much quantity enough sufficient
qδ dose dosage amount mg
Q way_to ways_to method way_of how_to how_can_i how_do_i easiest_way best_way easiest_to
! lethal deadly fatal painless stop_my_heart
# self_harming stop_cutting started_cutting been_cutting want_to_cut_so urge_to_cut relapsed i_sh= cut_deep covered_in_cuts self_harmed cuttin_myself
g pill tablet med meds medication medicine bottle box pack painkill sleepers prescription capsule percs vodka= sedative sleeping codamol
c took taken swallow downed popped ate drank consumed after_taking necked taken_in have_drunk
e all whole entire too_many handful lot bunch on_purpose half the_rest_of load too_much every_single
z cut cutting cuts burn hurt harm slit slic stab scratch injur starv punish hit punch bruis slash
b wrist arm arms thigh leg legs vein skin throat
j jump leap throw threw steer crash in_front_of driving_into walk_into car_off car_into drive drove lie_down lay_down lying_down
f bridge building roof balcon cliff train traffic platform window truck lorry bus barrier tree tower ledge river lake sea= water terrace motorway railway tracks overpass underpass tube pier canal garage parking
r gun* rifle pistol shotgun razor blade knife belt bullet weapon strap= the_strap revolver handgun ammo
~~r rope
H stockpil collect hoard stash bought loaded kept got_a sitting_with looking_at staring_at pull laid_out hidden saving saved_up save_up in_my_hand in_his_hand got_the in_his_mouth in_my_mouth lined_up lap putting_aside put_aside in_front_of_me next_to_me beside_me stored counted with_me_only sat_here sitting_here hiding under_the_bed under_my_bed under_my_pillow
B better easier happier kinder simpler relief relieved best less= relieve lighter safer free_of
Z without_me if_i_went if_i_cark than_with_me out_of_the_way if_i_was if_i_wer if_i_die if_i_am_not out_of_the_picture anything_happens_to_me if_i_am_no_more
R burden bother nuisance trouble_to problem_for be_a_problem dragging drag holding_them_back in_the_way weigh_on weight_on cost_to bill_for drain_on millstone
T tired_of sick_of done_with fed_up enough_of hate_being disappointed_that had_enough_of cba weary i_am_done_with exhausted_by
P point reason sense purpose future worth will_to meaning strength
S quit taper wean come_off get_off over be_over stop= stopping cease
E it_all all_of_it everything
C go_on going_on keep_going carry_on carrying_on keep_living live_like_this do_this take_this take_it cope face_it hold_on to_stay stand_this bear= face_another_day
A anymore any_more no_more longer much_longer like_this any_of_this anything any_of_it of_this this_way
M miss_me notice missed care_if_i making_it_to making_it_past make_it_through make_it_to need_me=
J hit_me hits_me run_me_over run_over takes_me take_me get_hit
% look_like_an_acc want_out my_life_is_over one_way_out nothing_left_for nothing_left_to nothing_to_live there_to_live_for lost_the_will been_born never_born how_easy_it_would my_brains end_my_shit slit_my see_the_end_of pull_the_trigger am_i_still_alive waiting_to_die asleep_forever sleep_forever rest_forever live_or_die carbon_monox free_of_me rid_of_me my_funeral my_gun a_bullet snuff_it my_head_off not_exist shouldnt_exist i_can_survive iwanttodie not_being_here see_no_way end_of_my_rope sleep_and_n leave_for_good leave_this_world own_funeral up_on_life if_i_live whether_i_live please_kill_me someone_kill_me blow_my_brains shoot_my put_a_bullet off_this_earth take_myself_out gone_for_good disappear_fore disappearing_fore imagine_growing_old wish_i_had_died it_all_to_be_over my_maker how_id_do no_tomorrow
$ you_read_this reads_this goodbye_l farewell suicide_note be_needing wont_be_here wont_be_around a_bother_to goodbye_every no_longer_here this_is_goodbye when_i_am_gone worry_about_me next_life hear_from_me nobodys_fault to_say_goodbye a_goodbye time_you_see time_you_find you_see_this you_find_this wrote_the_note my_note wrote_a_note last_message my_last_night said_my_goodbye wont_be_back blame_yoursel goodbye_to_all goodbye_to_every
~ i_am_done give_up_on i_give_up given_up nothing_matters nothing_left gutful goodbye bye_guys tell_my tell_them love_them loved_them love_her i_love_you_all need_them wont_need giving_my gave_my gave_his gave_her gave_away giving_away given_his given_my in_order letters feel_calm no_hope another_round hopeless worthless useless trapped hate_myself hate_my_life leave_me how_high the_edge on_the_bridge come_down doesnt_matter dont_matter for_everything phone_is_off stopped_eating permanently forgive_me numb= made_peace ready_to_go so_easy let_go lost_all_hope never_end all_be_over have_peace at_peace unbearable failure dont_belong heaven escape coming_back one_way left_a_note ever_change will_change wont_be_there making_plans passwords remember_me cancer= terminal bank_details would_it_take will_it_take had_enough pain_to after_tonight it_over a_letter up_my_mind loved_h i_am_sorry so_sorry mind_the_kids look_after_the look_after_my take_care_of_my arrangements not_your_fault not_their_fault their_doing home_for_the rehome paid_the_bills more_use_than insurance_money kindness_to too_late end_of_the_road set_a_date chosen_a_date beyond_help nobody_cares empty_inside dead_inside lost_hope stopped_caring wont_see everyone_i_love ready_to_give none_of_this my_decision over_soon change_my_mind deleted_everything my_last_day of_my_misery in_me= one_less before_i_go say_bye love_you_all my_pension what_i_am_about_to picked_a_da going_to_do_it a_plan a_date loved_y throw_in_the_towel why_bother why_go_on good_run the_last_time one_last made_his_peace made_her_peace his_goodbye my_will= what_am_i_doing never_see_you pension fresh_start
~~ too_late_for_me place_for_me waste_of_space anything_ever time_has_come call_me_home take_me_home= come_get_me off_this_ride alive_for lord_take lord_took god_take god_took dark_thought take_care_of_each_other done_fighting no_hope_left over_forever all_be_over_soon keeping_me_here keep_me_here care_what_happens sticking_around stick_around call_it_quits keep_myself_safe waste_of_air nobody_else_awake get_up_for me_in_it
y rate prevent risk trial stud article approv score scale research dissert essay mean read heard film movie document series song news statist class measure hotline exclud warning school program clinic evidence effect understand reduc lower explain word term screen source histor legal law adverse listed compared called lyrics respawn level character doctor treatment difference report
L years_ago long_ago decades when_i_was as_a_teen as_a_kid back_in used_to my_teens my_twenties grade high_school not_anymore stopped_long
N tonight tn right_now rn now today this_morning this_evening tomorrow tmrw just yesterday last_night again still lately since this_week soon right_away an_hour_ago minutes_ago
& but though
V euthan assisted_dying assisted_death kill_themsel die_of_ketamine died_from die_from
? does do is are can could should which why what how when did has have who was were would
qd take_to_die
U scared afraid fear terrif worri
G if
€ buy buying order dealer dark_web black_market without_a_presc get_hold_of
⌂ at_home by_myself on_my_own diy home_made inject_myself
¿i do_i_have am_i could_i_have think_i_have
☤ depress bipolar adhd ptsd anxiety ocd bpd schizo autis addict mentally_ill
⚑ cant_breathe not_breathing stopped_breathing chest_pain unconscious unresponsive wont_wake_up not_waking passed_out a_seizure not_moving turning_blue collapsed foaming cant_wake_h cant_wake_them
¿☤ diagnose_me wrong_with_me
v~ be_gone
ceg took_everything
wW be_dead being_dead
iu my_attempt
ks do_meself do_myself
uθ od odd_on
T~ tired_of_pret tired_of_fight tired_of_try
^ you:u your:ur are:r and:n to:2 be:b with:w the:d what:wot:wat love:luv life:lyf dont:dnt:dunt wanna:wana everyone:every1 goodbye:gbye:gdbye anymore:nemore about:abt:bout myself:mself again:agn:agen tonight:2nite:tonite for:4 because:cuz i_am:im going_to:gonna:gunna:gon:finna:bouta
nP no_use pointless meaningless purposeless
gψ pesticide insecticide phenyl rat_poison bleach weedkill antifreeze poison= cyanide
yg ket=
jf into_the_river into_the_canal jump_off jump_from jumping_off jumping_from
ω way_out way_through way_forward way_back light_at way_around
egV too_much_ket
na⚑ not_waking_up
þ they
β fine= ok= grand= manage=
φ for_me
μ be_with_h be_with_them join_h joining_h join_them see_him_again see_her_again following_h follow_h
D twenty thirty forty fifty sixty
ð drawer cupboard cabinet wardrobe
eg every_pill every_tablet
ɑ gym sport finger hair= haircut kitchen stove cook shaving bike ladder knee lifting
~S to_be_over
nt stopped_thinking stopped_having
η here= there= around=`;
